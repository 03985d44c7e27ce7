package app.zaguan.documents.pricing;

import static app.zaguan.shared.money.Money.EUR;
import static app.zaguan.shared.money.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PricedLineTest {

  private static final Taxation VAT_21 = Taxation.of(Vat.at("21"));

  @Test
  void aNetIsQuantityTimesPriceRoundedHalfUp() {
    assertThat(line("3", "0.335").net(EUR)).isEqualTo(euros("1.01"));
    assertThat(line("0.333333", "0.333333").net(EUR)).isEqualTo(euros("0.11"));
  }

  @Test
  void aPriceMayBeForManyUnits() {
    assertThat(line("250", "4.20", "100").net(EUR)).isEqualTo(euros("10.50"));
    // dividing first would cut 1 ÷ 3 short and lose the cents
    assertThat(line("3000000", "1", "3").net(EUR)).isEqualTo(euros("1000000.00"));
  }

  @Test
  void aPriceForNoUnitsMakesNoSense() {
    assertThatThrownBy(() -> line("1", "1", "0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> line("1", "1", "-1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDiscountIsTakenBeforeTheOneRounding() {
    var line = line("1", "10.045").discounted(Percent.of("50"));

    assertThat(line.net(EUR)).isEqualTo(euros("5.02"));
    assertThat(line.gross(EUR)).isEqualTo(euros("10.05"));
    assertThat(line.discountAmount(EUR)).isEqualTo(euros("5.03"));
  }

  @Test
  void aDiscountOfEverythingLeavesNothing() {
    assertThat(line("1", "1.005").discounted(Percent.of("100")).net(EUR)).isEqualTo(euros("0"));
    assertThat(line("1", "1.005").adjusted(Adjustment.allowance(Percent.of("100"))).net(EUR))
        .isEqualTo(euros("0"));
  }

  @Test
  void allowancesTakeAndChargesAdd() {
    var line =
        line("10", "10")
            .adjusted(
                Adjustment.allowance(euros("7.50")).because("loyal customer"),
                Adjustment.charge(euros("2.25")));

    assertThat(line.net(EUR)).isEqualTo(euros("94.75"));
  }

  @Test
  void aShareIsOfItsBaseOrElseOfTheGross() {
    var tenth = Adjustment.allowance(Percent.of("10"));

    assertThat(line("10", "10").adjusted(tenth).net(EUR)).isEqualTo(euros("90"));
    assertThat(line("10", "10").adjusted(tenth.of(euros("50.05"))).net(EUR))
        .isEqualTo(euros("94.99"));
    assertThat(line("10", "10").adjusted(Adjustment.charge(Percent.of("1.5"))).net(EUR))
        .isEqualTo(euros("101.50"));
  }

  @Test
  void grossLessDiscountLessAllowancesPlusChargesIsTheNet() {
    var line =
        line("7", "3.333333")
            .discounted(Percent.of("12.5"))
            .adjusted(Adjustment.allowance(euros("1.11")), Adjustment.charge(euros("0.37")));

    assertThat(line.gross(EUR).minus(line.discountAmount(EUR)).minus(euros("0.74")))
        .isEqualTo(line.net(EUR));
  }

  @Test
  void aReturnIsTheOppositeOfASale() {
    var sold = line("3", "0.335").discounted(Percent.of("5"));
    var returned = line("-3", "0.335").discounted(Percent.of("5"));

    assertThat(returned.net(EUR)).isEqualTo(sold.net(EUR).negated());
  }

  @Test
  void aStatedNetWinsOverTheComputedOne() {
    var line = line("6", "18.33").stating(euros("-109.98"));

    assertThat(line.net(EUR)).isEqualTo(euros("-109.98"));
    assertThat(line.computedNet(EUR)).isEqualTo(euros("109.98"));
  }

  @Test
  void nothingIsLostHoweverLarge() {
    assertThat(line("999999999999.999999", "999999999999.999999").net(EUR))
        .isEqualTo(euros("999999999999999998000000.00"));
  }

  private static PricedLine line(String quantity, String price) {
    return line(quantity, price, "1");
  }

  private static PricedLine line(String quantity, String price, String per) {
    return PricedLine.of(
        new BigDecimal(quantity),
        new UnitPrice(new BigDecimal(price), new BigDecimal(per)),
        VAT_21);
  }
}
