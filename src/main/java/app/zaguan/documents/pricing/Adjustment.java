package app.zaguan.documents.pricing;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import org.jspecify.annotations.Nullable;

/**
 * An allowance takes from an amount, a charge adds to it (BG-27, BG-28 on lines; BG-20, BG-21 on
 * documents). It is always a whole number of cents (BR-DEC-01, BR-DEC-05, BR-DEC-24, BR-DEC-27).
 */
public record Adjustment(Kind kind, Size size, @Nullable String reason) {

  /** Whether it takes or adds. */
  public enum Kind {
    ALLOWANCE,
    CHARGE
  }

  /** How much it is. */
  public sealed interface Size {

    /** A stated amount: with it no percentage counts any more. */
    record Fixed(Money amount) implements Size {}

    /** A percentage of a stated base, or where there is none, of what it is applied to. */
    record Share(Percent percent, @Nullable Money base) implements Size {}
  }

  public static Adjustment allowance(Money amount) {
    return new Adjustment(Kind.ALLOWANCE, new Size.Fixed(amount), null);
  }

  public static Adjustment allowance(Percent percent) {
    return new Adjustment(Kind.ALLOWANCE, new Size.Share(percent, null), null);
  }

  public static Adjustment charge(Money amount) {
    return new Adjustment(Kind.CHARGE, new Size.Fixed(amount), null);
  }

  public static Adjustment charge(Percent percent) {
    return new Adjustment(Kind.CHARGE, new Size.Share(percent, null), null);
  }

  /** The same share, of this amount. */
  public Adjustment of(Money base) {
    return switch (size) {
      case Size.Fixed fixed -> this;
      case Size.Share share -> new Adjustment(kind, new Size.Share(share.percent(), base), reason);
    };
  }

  public Adjustment because(@Nullable String why) {
    return new Adjustment(kind, size, why);
  }

  public boolean isAllowance() {
    return kind == Kind.ALLOWANCE;
  }

  /** How much it takes or adds when applied to an amount; without sign. */
  public Money amount(Money appliedTo) {
    return switch (size) {
      case Size.Fixed(var amount) -> amount;
      case Size.Share(var percent, var base) -> percent.of(base == null ? appliedTo : base);
    };
  }

  /** The same with its sign: an allowance is less, a charge is more. */
  Money effect(Money appliedTo) {
    return isAllowance() ? amount(appliedTo).negated() : amount(appliedTo);
  }
}
