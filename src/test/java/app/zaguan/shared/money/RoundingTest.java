package app.zaguan.shared.money;

import static app.zaguan.shared.money.Money.EUR;
import static app.zaguan.shared.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundingTest {

  @Test
  void halfACentGoesUpAndAwayFromZero() {
    assertThat(Rounding.toCurrency(new BigDecimal("0.125"), EUR)).isEqualTo(euros("0.13"));
    assertThat(Rounding.toCurrency(new BigDecimal("-0.125"), EUR)).isEqualTo(euros("-0.13"));
  }

  @Test
  void aFractionWithoutEndIsRoundedOnce() {
    // 0.00499… is less than half a cent, however many nines are kept
    assertThat(Rounding.toCurrency(new BigDecimal("0.0149999999999999"), new BigDecimal("3"), EUR))
        .isEqualTo(euros("0.00"));
    assertThat(Rounding.toCurrency(new BigDecimal("0.015"), new BigDecimal("3"), EUR))
        .isEqualTo(euros("0.01"));
  }

  @Test
  void aCurrencyWithoutCentsHasNone() {
    var yen = Currency.getInstance("JPY");
    assertThat(Rounding.toCurrency(new BigDecimal("100.5"), yen)).isEqualTo(Money.of("101", "JPY"));
    assertThat(Rounding.split(Money.of("100", "JPY"), weights("1", "1", "1")))
        .containsExactly(Money.of("34", "JPY"), Money.of("33", "JPY"), Money.of("33", "JPY"));
  }

  @Test
  void whatIsLeftGoesToTheLargestRemainder() {
    assertThat(Rounding.split(euros("0.05"), weights("3", "7")))
        .containsExactly(euros("0.02"), euros("0.03"));
    assertThat(Rounding.split(euros("1.00"), weights("1", "2", "4")))
        .containsExactly(euros("0.14"), euros("0.29"), euros("0.57"));
  }

  @Test
  void atATieTheEarlierPartGetsIt() {
    assertThat(Rounding.split(euros("0.01"), weights("1", "1")))
        .containsExactly(euros("0.01"), euros("0.00"));
  }

  @Test
  void aNegativeWholeIsSplitAsItsOpposite() {
    assertThat(Rounding.split(euros("-0.05"), weights("3", "7")))
        .containsExactly(euros("-0.02"), euros("-0.03"));
    assertThat(Rounding.split(euros("-0.05"), weights("-3", "-7")))
        .containsExactly(euros("-0.02"), euros("-0.03"));
  }

  @Test
  void whatHasNoWeightGetsNothing() {
    assertThat(Rounding.split(euros("0.10"), weights("0", "1", "2", "0")))
        .containsExactly(euros("0"), euros("0.03"), euros("0.07"), euros("0"));
  }

  @Test
  void somethingCannotBeSplitOverNothing() {
    assertThat(Rounding.split(euros("0"), weights("1", "-1")))
        .containsExactly(euros("0"), euros("0"));
    assertThatThrownBy(() -> Rounding.split(euros("1"), weights("1", "-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thePartsAlwaysAddUpToTheWholeAndAreLessThanACentOff() {
    var chance = new Random(25);
    for (var round = 0; round < 2_000; round++) {
      var whole =
          Money.of(BigDecimal.valueOf(chance.nextInt(-99_999, 99_999), 2).toString(), "EUR");
      var weights =
          chance.ints(1 + chance.nextInt(9), 1, 1_000).mapToObj(BigDecimal::valueOf).toList();
      var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

      var parts = Rounding.split(whole, weights);

      assertThat(parts.stream().reduce(euros("0"), Money::plus)).isEqualTo(whole);
      for (var i = 0; i < parts.size(); i++) {
        var off =
            parts.get(i).amount().multiply(sum).subtract(whole.amount().multiply(weights.get(i)));
        assertThat(off.abs()).isLessThan(sum.movePointLeft(2));
      }
    }
  }

  private static List<BigDecimal> weights(String... weights) {
    return Stream.of(weights).map(BigDecimal::new).toList();
  }
}
