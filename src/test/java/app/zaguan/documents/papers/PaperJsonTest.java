package app.zaguan.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.catalog.ProductId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.pricing.Adjustment;
import app.zaguan.documents.pricing.PricedDocument;
import app.zaguan.documents.pricing.PricedLine;
import app.zaguan.documents.pricing.Taxation;
import app.zaguan.documents.pricing.UnitPrice;
import app.zaguan.documents.pricing.Vat;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.postal.PostalAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperJsonTest {

  @Test
  void aPaperComesBackFromItsTextAsItWas() {
    var paper = paper("10.50");

    assertThat(PaperJson.paper(PaperJson.write(paper))).isEqualTo(paper);
  }

  @Test
  void theSamePaperIsAlwaysTheSameText() {
    assertThat(PaperJson.write(paper("10.50"))).isEqualTo(PaperJson.write(paper("10.5")));
  }

  @Test
  void anotherCentIsAnotherHash() {
    var one = PaperJson.hash(PaperJson.write(paper("10.50")));
    var other = PaperJson.hash(PaperJson.write(paper("10.51")));

    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void theTextSaysAmountsWithTheirCurrencyAndLeavesOutWhatIsNotThere() {
    assertThat(PaperJson.write(paper("10.50")))
        .contains("\"net\":\"21.00 EUR\"", "\"quantity\":\"2\"", "\"type\":\"INVOICE\"")
        .doesNotContain("tradeName");
  }

  private static Paper paper(String price) {
    var priced =
        PricedLine.of(
                new BigDecimal("2.000"),
                UnitPrice.of(new BigDecimal(price)),
                Taxation.of(Vat.at("21")).surcharged(Percent.of("5.2")))
            .adjusted(Adjustment.allowance(Money.euros("1")), Adjustment.charge(Percent.of("0")));
    var line =
        new Line(
            new ProductId(new UUID(1, 2)),
            "Tornillos",
            null,
            new BigDecimal("2"),
            null,
            UnitPrice.of(new BigDecimal(price).stripTrailingZeros()),
            Percent.ZERO,
            priced.adjustments(),
            "iva-21",
            null,
            priced.taxation(),
            Money.euros(new BigDecimal(price).multiply(BigDecimal.TWO).toPlainString()));
    var party =
        new Party(
            "Ferretería Levante, S.L.",
            null,
            "B64717838",
            new PostalAddress("Calle del Mar 12", "46003", "València", null, "ES"),
            null,
            null,
            null);
    return new Paper(
        DocumentType.INVOICE,
        "F26/0001",
        1,
        LocalDate.of(2026, 11, 21),
        LocalDate.of(2026, 12, 21),
        Money.EUR,
        Locale.of("es"),
        null,
        Percent.ZERO,
        null,
        null,
        party,
        party,
        new Payee("ES9121000418450200051332", null, "Ferretería Levante"),
        List.of(line),
        PricedDocument.of(Money.EUR, List.of(line.priced())).totals(),
        null);
  }
}
