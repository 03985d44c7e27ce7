package app.zaguan.documents.pricing;

import app.zaguan.shared.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a document states against what our arithmetic makes of it, to the cent.
 *
 * <p>EN 16931 has no rule for a line's net (BT-131): an official example returns 6 pieces at 18.33
 * for −109.98, another sells 2 at 800.00 for 800.00. Such a net is accepted as stated only where
 * the document itself proves that it is meant: the stated nets add up to its line total (BR-CO-10)
 * and ours would not. Everything after the nets is computed, and has no tolerance.
 */
record UblComparison(UblDocument stated, PricedDocument ours) {

  static UblComparison of(UblDocument stated) {
    return new UblComparison(stated, stated.priced());
  }

  /** The lines whose stated net is not their quantity times their price. */
  List<String> linesOnTheirOwn() {
    var nets = stated.statedNets();
    return IntStream.range(0, nets.size())
        .filter(i -> !nets.get(i).equals(ours.lines().get(i).net(ours.currency())))
        .mapToObj(i -> describe(ours.lines().get(i), nets.get(i)))
        .toList();
  }

  /** All that differs; none where the document is priced exactly as stated. */
  List<String> differences() {
    var differences = new Differences();
    var meant = linesOnTheirOwn().isEmpty() ? ours : withStatedNets(differences);
    var totals = meant.totals();
    differences.compare("lines", stated.statedNets(), totals.lineNets());
    differences.compare("LineExtensionAmount", totals.lineTotal());
    differences.compare("AllowanceTotalAmount", totals.allowanceTotal());
    differences.compare("ChargeTotalAmount", totals.chargeTotal());
    differences.compare("TaxExclusiveAmount", totals.taxExclusive());
    differences.compare("TaxInclusiveAmount", totals.taxInclusive());
    differences.compare("PrepaidAmount", totals.prepaid());
    differences.compare("PayableRoundingAmount", totals.rounding());
    differences.compare("PayableAmount", totals.payable());
    differences.compare("TaxAmount", stated.statedTax(), totals.taxTotal());
    differences.compare("TaxSubtotal", sorted(stated.statedTaxes()), sorted(totals.taxes()));
    return differences.found;
  }

  private PricedDocument withStatedNets(Differences differences) {
    var nets = stated.statedNets();
    var sum = nets.stream().reduce(Money.zero(ours.currency()), Money::plus);
    differences.compare("sum of the stated nets", stated.total("LineExtensionAmount"), sum);
    if (ours.totals().lineTotal().equals(stated.total("LineExtensionAmount"))) {
      differences.found.add(
          "the total follows quantity and price, these do not: " + linesOnTheirOwn());
    }
    var lines =
        IntStream.range(0, nets.size()).mapToObj(i -> ours.lines().get(i).stating(nets.get(i)));
    return PricedDocument.of(ours.currency(), lines.toList())
        .adjusted(ours.adjustments())
        .prepaid(ours.prepaid())
        .rounded(ours.rounding());
  }

  private static List<TaxSubtotal> sorted(List<TaxSubtotal> taxes) {
    return taxes.stream()
        .sorted(Comparator.comparing(TaxSubtotal::category).thenComparing(TaxSubtotal::rate))
        .toList();
  }

  private static String describe(PricedLine line, Money net) {
    return "%s × %s / %s stated as %s"
        .formatted(line.quantity(), line.price().amount(), line.price().baseQuantity(), net);
  }

  /** Gathers what differs, so that one look shows all of it. */
  private final class Differences {

    private final List<String> found = new ArrayList<>();

    void compare(String name, Money computed) {
      compare(name, stated.total(name), computed);
    }

    void compare(String name, Object asStated, Object computed) {
      if (!asStated.equals(computed)) {
        found.add("%s: stated %s, computed %s".formatted(name, asStated, computed));
      }
    }
  }
}
