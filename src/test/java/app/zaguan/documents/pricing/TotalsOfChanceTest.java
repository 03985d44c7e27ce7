package app.zaguan.documents.pricing;

import static app.zaguan.shared.money.Money.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any document at all, seen on many that chance made (always the same ones). */
class TotalsOfChanceTest {

  private static final int DOCUMENTS = 1_000;

  private final Random chance = new Random(1931);

  @Test
  void theBasesOfTheVatAddUpToTheAmountWithoutTax() {
    documents()
        .map(PricedDocument::totals)
        .forEach(it ->
            assertThat(sum(it.taxes().stream().map(TaxSubtotal::taxable)))
                .isEqualTo(it.taxExclusive()));
  }

  @Test
  void theSplitDiscountAddsUpToTheDiscount() {
    documents()
        .forEach(it ->
            assertThat(sum(it.discountByTaxation().values().stream()))
                .isEqualTo(it.totals().discount()));
  }

  @Test
  void theOrderOfTheLinesDoesNotMatterToTheTax() {
    documents()
        .filter(it -> it.discount().isZero())
        .forEach(it ->
            assertThat(PricedDocument.of(EUR, it.lines().reversed()).totals().taxTotal())
                .isEqualTo(PricedDocument.of(EUR, it.lines()).totals().taxTotal()));
  }

  @Test
  void everyAmountIsAWholeNumberOfCents() {
    documents()
        .map(PricedDocument::totals)
        .forEach(it ->
            assertThat(
                    Stream.of(it.lineTotal(), it.taxExclusive(), it.taxInclusive(), it.payable()))
                .allSatisfy(amount -> assertThat(amount.amount().scale()).isEqualTo(2)));
  }

  private Stream<PricedDocument> documents() {
    return Stream.generate(this::document).limit(DOCUMENTS);
  }

  private PricedDocument document() {
    var lines = Stream.generate(this::line).limit(1 + chance.nextInt(8)).toList();
    var document = PricedDocument.of(EUR, lines);
    return chance.nextBoolean() ? document : document.discounted(percent(10_000, 2));
  }

  private PricedLine line() {
    var quantity = BigDecimal.valueOf(chance.nextInt(-5_000, 50_000), chance.nextInt(4));
    var price =
        new UnitPrice(
            BigDecimal.valueOf(chance.nextInt(1_000_000), chance.nextInt(7)),
            BigDecimal.valueOf(1 + chance.nextInt(12)));
    return PricedLine.of(quantity, price, taxation()).discounted(percent(10_000, 2));
  }

  private Taxation taxation() {
    var vat = Vat.at(List.of("21", "10", "4").get(chance.nextInt(3)));
    return chance.nextBoolean()
        ? Taxation.of(vat)
        : Taxation.of(vat).withholding(Percent.of("15")).surcharged(Percent.of("1.4"));
  }

  private Percent percent(int bound, int decimals) {
    return new Percent(BigDecimal.valueOf(chance.nextInt(bound), decimals));
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.zero(EUR), Money::plus);
  }
}
