package app.zaguan.shared.web.screen;

import app.zaguan.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a chart: a month, say, its amount, and the amount a year before drawn behind it. All
 * bars of a chart are of one currency.
 */
public record Bar(String label, Money amount, @Nullable Money before) {

  /** The amount that is drawn as high as the chart. */
  public static Money top(List<Bar> bars) {
    return bars.stream().map(Bar::highest).reduce(Money::max).orElseThrow();
  }

  /** The height of an amount among all bars, from 0 to 100; less than nothing is nothing. */
  public static int height(@Nullable Money amount, List<Bar> bars) {
    if (amount == null || !amount.isPositive()) {
      return 0;
    }
    return amount
        .amount()
        .multiply(BigDecimal.valueOf(100))
        .divide(top(bars).amount(), 0, RoundingMode.UP)
        .intValueExact();
  }

  private Money highest() {
    return before == null ? amount : amount.max(before);
  }
}
