package app.zaguan.documents.pricing;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A document as the arithmetic sees it. The discount is our own: a percentage of the sum of the
 * lines, which is taken from each VAT rate in proportion. Allowances and charges say how they are
 * taxed; those that are a percentage are one of the sum of the lines.
 */
public record PricedDocument(
    Currency currency,
    List<PricedLine> lines,
    Percent discount,
    List<TaxedAdjustment> adjustments,
    Money prepaid,
    Money rounding) {

  public PricedDocument {
    lines = List.copyOf(lines);
    adjustments = List.copyOf(adjustments);
  }

  public static PricedDocument of(Currency currency, List<PricedLine> lines) {
    var zero = Money.zero(currency);
    return new PricedDocument(currency, lines, Percent.ZERO, List.of(), zero, zero);
  }

  public PricedDocument discounted(Percent percent) {
    return new PricedDocument(currency, lines, percent, adjustments, prepaid, rounding);
  }

  public PricedDocument adjusted(List<TaxedAdjustment> by) {
    return new PricedDocument(currency, lines, discount, by, prepaid, rounding);
  }

  /** What was paid before (BT-113). */
  public PricedDocument prepaid(Money amount) {
    return new PricedDocument(currency, lines, discount, adjustments, amount, rounding);
  }

  /** What is added so that the amount to pay is a round one (BT-114). */
  public PricedDocument rounded(Money by) {
    return new PricedDocument(currency, lines, discount, adjustments, prepaid, by);
  }

  public Totals totals() {
    var bases = bases();
    return new Totals(
        lines.stream().map(it -> it.net(currency)).toList(),
        discountAmount(),
        discountAmount().plus(sum(Adjustment::isAllowance)),
        sum(it -> !it.isAllowance()),
        bases.vat(),
        bases.by(Taxation::surcharge),
        bases.by(Taxation::withholding),
        prepaid,
        rounding);
  }

  /** The discount as allowances, one for each way of being taxed (BG-20); they add up to it. */
  public Map<Taxation, Money> discountByTaxation() {
    return ofTheLines().split(discountAmount()).asMap();
  }

  private Bases bases() {
    var bases = ofTheLines();
    discountByTaxation().forEach((taxation, part) -> bases.add(taxation, part.negated()));
    var lineTotal = lineTotal();
    adjustments.forEach(it -> bases.add(it.taxation(), it.adjustment().effect(lineTotal)));
    return bases;
  }

  private Bases ofTheLines() {
    var bases = new Bases();
    lines.forEach(it -> bases.add(it.taxation(), it.net(currency)));
    return bases;
  }

  private Money discountAmount() {
    return discount.of(lineTotal());
  }

  private Money lineTotal() {
    return lines.stream().map(it -> it.net(currency)).reduce(Money.zero(currency), Money::plus);
  }

  private Money sum(Predicate<Adjustment> which) {
    var lineTotal = lineTotal();
    return adjustments.stream()
        .map(TaxedAdjustment::adjustment)
        .filter(which)
        .map(it -> it.amount(lineTotal))
        .reduce(Money.zero(currency), Money::plus);
  }
}
