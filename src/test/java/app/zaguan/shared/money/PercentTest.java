package app.zaguan.shared.money;

import static app.zaguan.shared.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {

  @Test
  void zeroesAtTheEndDoNotMatter() {
    assertThat(Percent.of("21.00")).isEqualTo(Percent.of("21")).hasToString("21%");
    assertThat(Percent.of("10")).hasToString("10%");
    assertThat(Percent.of("0.00")).isEqualTo(Percent.ZERO);
  }

  @Test
  void aShareOfAnAmountIsRoundedOnce() {
    assertThat(Percent.of("5.2").of(euros("0.48"))).isEqualTo(euros("0.02"));
    assertThat(Percent.of("33.33").of(euros("100.00"))).isEqualTo(euros("33.33"));
    assertThat(Percent.of("21").of(euros("-0.50"))).isEqualTo(euros("-0.11"));
  }
}
