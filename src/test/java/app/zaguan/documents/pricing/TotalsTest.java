package app.zaguan.documents.pricing;

import static app.zaguan.shared.money.Money.EUR;
import static app.zaguan.shared.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.VatCategory;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TotalsTest {

  private static final Taxation VAT_21 = Taxation.of(Vat.at("21"));
  private static final Taxation VAT_10 = Taxation.of(Vat.at("10"));
  private static final Taxation VAT_4 = Taxation.of(Vat.at("4"));

  @Test
  void aThousandWithWithholdingIsOneThousandAndSixtyToPay() {
    var totals = document(line("1000", VAT_21.withholding(Percent.of("15")))).totals();

    assertThat(totals.taxExclusive()).isEqualTo(euros("1000"));
    assertThat(totals.taxTotal()).isEqualTo(euros("210"));
    assertThat(totals.taxInclusive()).isEqualTo(euros("1210"));
    assertThat(totals.withheld()).isEqualTo(euros("150"));
    assertThat(totals.payable()).isEqualTo(euros("1060"));
  }

  @Test
  void aThousandWithItsSurchargeIsTwelveHundredAndSixtyTwo() {
    var totals = document(line("1000", VAT_21.surcharged(Percent.of("5.2")))).totals();

    assertThat(totals.taxTotal()).isEqualTo(euros("210"));
    assertThat(totals.surcharges())
        .containsExactly(new RateSubtotal(Percent.of("5.2"), euros("1000"), euros("52")));
    assertThat(totals.payable()).isEqualTo(euros("1262"));
  }

  @Test
  void theTaxesOfTheCatalogueGiveTheSame() {
    var taxes = new SpanishTaxes();
    var day = LocalDate.of(2026, 11, 21);
    var vat = Taxation.of(Vat.of(taxes.byCode("iva-21").orElseThrow(), null));
    var withheld = vat.withholding(taxes.byCode("irpf-15").orElseThrow().rate());
    var surcharged = vat.surcharged(taxes.surchargeOf("iva-21", day).orElseThrow().rate());

    assertThat(document(line("1000", withheld)).totals().payable()).isEqualTo(euros("1060"));
    assertThat(document(line("1000", surcharged)).totals().payable()).isEqualTo(euros("1262"));
  }

  @Test
  void aTaxOfTheCatalogueBringsItsReason() {
    var tax = new SpanishTaxes().byCode("iva-intra-eu").orElseThrow();

    assertThat(Vat.of(tax, "art. 25").reason())
        .isEqualTo(new ExemptionReason("VATEX-EU-IC", "art. 25"));
  }

  @Test
  void aTaxIsRoundedOncePerRateAndNotPerLine() {
    // per line it would be 0.01 three times over
    var totals =
        document(line("0.04", VAT_21), line("0.04", VAT_21), line("0.04", VAT_21)).totals();

    assertThat(totals.taxes())
        .singleElement()
        .extracting(TaxSubtotal::tax)
        .isEqualTo(euros("0.03"));
    assertThat(document(line("0.03", VAT_21), line("0.03", VAT_21)).totals().taxTotal())
        .isEqualTo(euros("0.01"));
  }

  @Test
  void ratesAreTheSameHoweverTheyAreWritten() {
    var totals = document(line("10", VAT_21), line("5", Taxation.of(Vat.at("21.00")))).totals();

    assertThat(totals.taxes())
        .containsExactly(
            new TaxSubtotal(
                VatCategory.STANDARD, Percent.of("21"), null, euros("15"), euros("3.15")));
  }

  @Test
  void aDiscountOfAThirdIsSplitOverThreeRatesAndAddsUp() {
    var document =
        document(line("10.01", VAT_21), line("20.02", VAT_10), line("5.55", VAT_4))
            .discounted(Percent.of("33.33"));
    var totals = document.totals();

    assertThat(totals.discount()).isEqualTo(euros("11.86"));
    assertThat(totals.allowanceTotal()).isEqualTo(euros("11.86"));
    assertThat(document.discountByTaxation().values())
        .containsExactly(euros("3.34"), euros("6.67"), euros("1.85"));
    assertThat(totals.taxExclusive()).isEqualTo(euros("23.72"));
    assertThat(taxables(totals)).containsExactly(euros("6.67"), euros("13.35"), euros("3.70"));
    assertThat(totals.taxTotal()).isEqualTo(euros("2.89"));
  }

  @Test
  void aDiscountIsSplitByRateFirstAndThenWithinTheRate() {
    var withheld = VAT_21.withholding(Percent.of("15"));
    var mixed =
        document(line("0.50", VAT_21), line("0.50", withheld), line("1.00", VAT_10))
            .discounted(Percent.of("5"));
    var plain = document(line("1.00", VAT_21), line("1.00", VAT_10)).discounted(Percent.of("5"));

    assertThat(mixed.totals().taxes()).isEqualTo(plain.totals().taxes());
    assertThat(mixed.discountByTaxation().values())
        .containsExactly(euros("0.03"), euros("0.02"), euros("0.05"));
  }

  @Test
  void theDiscountLowersTheBaseOfSurchargeAndWithholdingToo() {
    var taxation = VAT_21.surcharged(Percent.of("5.2")).withholding(Percent.of("15"));
    var totals = document(line("1000", taxation)).discounted(Percent.of("10")).totals();

    assertThat(totals.surchargeTotal()).isEqualTo(euros("46.80"));
    assertThat(totals.withheld()).isEqualTo(euros("135"));
    assertThat(totals.payable()).isEqualTo(euros("1000.80"));
  }

  @Test
  void allowancesAndChargesOfTheDocumentMoveTheBaseOfTheirOwnRate() {
    var totals =
        document(line("100", VAT_21), line("100", VAT_10))
            .adjusted(
                List.of(
                    new TaxedAdjustment(Adjustment.allowance(Percent.of("5")), VAT_21),
                    new TaxedAdjustment(Adjustment.charge(euros("12.00")), VAT_4)))
            .totals();

    assertThat(totals.lineTotal()).isEqualTo(euros("200"));
    assertThat(totals.allowanceTotal()).isEqualTo(euros("10"));
    assertThat(totals.chargeTotal()).isEqualTo(euros("12"));
    assertThat(totals.taxExclusive()).isEqualTo(euros("202"));
    assertThat(taxables(totals)).containsExactly(euros("90"), euros("100"), euros("12"));
  }

  @Test
  void prepaidIsTakenAndRoundingIsAdded() {
    var totals =
        document(line("99.99", VAT_21)).prepaid(euros("20.99")).rounded(euros("0.01")).totals();

    assertThat(totals.taxInclusive()).isEqualTo(euros("120.99"));
    assertThat(totals.payable()).isEqualTo(euros("100.01"));
  }

  @Test
  void whatIsReturnedIsTakenFromItsRate() {
    var totals = document(line("100", VAT_21), line("-30", VAT_21), line("-10", VAT_4)).totals();

    assertThat(taxables(totals)).containsExactly(euros("70"), euros("-10"));
    assertThat(totals.taxTotal()).isEqualTo(euros("14.30"));
  }

  @Test
  void aCreditOfEverythingIsTheOppositeOfTheSale() {
    var taxation = VAT_21.surcharged(Percent.of("5.2")).withholding(Percent.of("15"));
    var sale =
        document(line("33.35", taxation), line("17.77", VAT_10)).discounted(Percent.of("7.5"));
    var credit =
        document(line("-33.35", taxation), line("-17.77", VAT_10)).discounted(Percent.of("7.5"));

    assertThat(sale.totals().payable().plus(credit.totals().payable()).isZero()).isTrue();
    assertThat(credit.totals().taxTotal()).isEqualTo(sale.totals().taxTotal().negated());
  }

  @Test
  void aDocumentWithoutLinesComesToNothing() {
    var totals = document().discounted(Percent.of("10")).totals();

    assertThat(totals.payable()).isEqualTo(euros("0"));
    assertThat(totals.taxes()).isEmpty();
  }

  @Test
  void categoriesWithoutTaxAreToldApartAndSayWhy() {
    var exempt = Taxation.of(Vat.none(VatCategory.EXEMPT, ExemptionReason.of("art. 20 LIVA")));
    var export = Taxation.of(Vat.none(VatCategory.EXPORT, ExemptionReason.of("art. 21 LIVA")));
    var totals = document(line("10", exempt), line("20", export), line("1", exempt)).totals();

    assertThat(taxables(totals)).containsExactly(euros("11"), euros("20"));
    assertThat(totals.taxes())
        .extracting(TaxSubtotal::reason)
        .containsExactly(ExemptionReason.of("art. 20 LIVA"), ExemptionReason.of("art. 21 LIVA"));
  }

  @Test
  void aCategoryHasOneEntryHoweverManyTheReasons() {
    var teaching = new ExemptionReason("VATEX-EU-132-1I", "teaching");
    var insurance = new ExemptionReason("VATEX-EU-135-1A", "insurance");
    var totals =
        document(
                line("10", Taxation.of(Vat.none(VatCategory.EXEMPT, teaching))),
                line("10", Taxation.of(Vat.none(VatCategory.EXEMPT, insurance))))
            .totals();

    assertThat(totals.taxes())
        .extracting(TaxSubtotal::reason)
        .containsExactly(new ExemptionReason(null, "teaching; insurance"));
  }

  @Test
  void anEntryStaysWhereItsBaseComesToNothing() {
    var exempt = Taxation.of(Vat.none(VatCategory.EXEMPT, ExemptionReason.of("exempt")));

    assertThat(
            taxables(document(line("5", VAT_21), line("3", exempt), line("-3", exempt)).totals()))
        .containsExactly(euros("5"), euros("0"));
  }

  @Test
  void aCategoryWithoutTaxHasNoRate() {
    assertThatThrownBy(() -> new Vat(VatCategory.EXEMPT, Percent.of("21"), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyCategoryIsFoundByItsCode() {
    assertThat(VatCategory.values())
        .allSatisfy(it -> assertThat(VatCategory.of(it.code())).isEqualTo(it));
    assertThatThrownBy(() -> VatCategory.of("X")).isInstanceOf(IllegalArgumentException.class);
  }

  private static PricedDocument document(PricedLine... lines) {
    return PricedDocument.of(EUR, List.of(lines));
  }

  private static PricedLine line(String amount, Taxation taxation) {
    return PricedLine.of(BigDecimal.ONE, UnitPrice.of(new BigDecimal(amount)), taxation);
  }

  private static Stream<Money> taxables(Totals totals) {
    return totals.taxes().stream().map(TaxSubtotal::taxable);
  }
}
