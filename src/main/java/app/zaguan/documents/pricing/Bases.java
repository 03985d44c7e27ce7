package app.zaguan.documents.pricing;

import app.zaguan.catalog.taxes.VatCategory;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.money.Rounding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How much of a document is taxed in which way, in the order in which the ways first appear. */
final class Bases {

  private final Map<Taxation, Money> all = new LinkedHashMap<>();

  /** What a VAT breakdown is made by (BG-23): the reason is not part of it. */
  private record Rated(VatCategory category, Percent rate) {

    static Rated of(Taxation taxation) {
      return new Rated(taxation.vat().category(), taxation.vat().rate());
    }
  }

  void add(Taxation taxation, Money amount) {
    all.merge(taxation, amount, Money::plus);
  }

  /** Parts of an amount in proportion to the bases: first by VAT rate, then within each. */
  Bases split(Money whole) {
    var byRate = summed(Rated::of);
    var shares = parts(whole, byRate).entrySet();
    var split = new Bases();
    for (var share : shares) {
      parts(share.getValue(), within(share.getKey())).forEach(split::add);
    }
    return split;
  }

  List<TaxSubtotal> vat() {
    return summed(Rated::of).entrySet().stream()
        .map(it -> subtotal(it.getKey(), it.getValue()))
        .toList();
  }

  /** By any other rate, where it is not zero. */
  List<RateSubtotal> by(Function<Taxation, Percent> rate) {
    return summed(rate).entrySet().stream()
        .filter(it -> !it.getKey().isZero())
        .map(it -> RateSubtotal.of(it.getKey(), it.getValue()))
        .toList();
  }

  Map<Taxation, Money> asMap() {
    return Collections.unmodifiableMap(all);
  }

  private TaxSubtotal subtotal(Rated rated, Money base) {
    var reasons =
        within(rated).keySet().stream()
            .map(it -> it.vat().reason())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return TaxSubtotal.of(rated.category(), rated.rate(), ExemptionReason.joined(reasons), base);
  }

  private Map<Taxation, Money> within(Rated rated) {
    var within = new LinkedHashMap<>(all);
    within.keySet().removeIf(it -> !Rated.of(it).equals(rated));
    return within;
  }

  private <K> Map<K, Money> summed(Function<Taxation, K> key) {
    var sums = new LinkedHashMap<K, Money>();
    all.forEach((taxation, base) -> sums.merge(key.apply(taxation), base, Money::plus));
    return sums;
  }

  private static <K> Map<K, Money> parts(Money whole, Map<K, Money> weights) {
    var parts = Rounding.split(whole, weights.values().stream().map(Money::amount).toList());
    var named = new LinkedHashMap<K, Money>();
    weights.keySet().forEach(key -> named.put(key, parts.get(named.size())));
    return named;
  }
}
