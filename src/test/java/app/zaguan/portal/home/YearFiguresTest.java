package app.zaguan.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.money.Money;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearFiguresTest {

  private static final Money NOTHING = Money.euros("0");

  @Test
  void aYearIsItsMonthsAndTheAverageIsOfTheInvoicesThatWerePaid() {
    var year =
        YearFigures.of(
            2026,
            List.of(
                invoiced(Month.MARCH, 2, "300.00", "100.00", 1, 10),
                invoiced(Month.APRIL, 1, "100.01", "0", 1, 21),
                quoted(Month.MARCH, "50.00")));

    assertThat(year.invoices()).isEqualTo(3);
    assertThat(year.bought()).isEqualTo(Money.euros("400.01"));
    assertThat(year.pending()).isEqualTo(Money.euros("100.00"));
    assertThat(year.average()).isEqualTo(Money.euros("133.34"));
    assertThat(year.days()).isEqualTo(16);
    assertThat(year.months()).hasSize(12);
    assertThat(year.months().get(2).amount()).isEqualTo(Money.euros("300.00"));
    assertThat(year.months().get(2).before()).isEqualTo(Money.euros("50.00"));
    assertThat(year.months().getFirst().amount().isZero()).isTrue();
  }

  @Test
  void whereNothingIsPaidThereIsNoTimeToPay() {
    var year = YearFigures.of(2026, List.of(invoiced(Month.MAY, 1, "121.00", "121.00", 0, 0)));

    assertThat(year.days()).isNull();
  }

  @Test
  void quotesAloneAreNoInvoices() {
    var year = YearFigures.of(2026, List.of(quoted(Month.MAY, "121.00")));

    assertThat(year.invoices()).isZero();
    assertThat(year.average().isZero()).isTrue();
  }

  private static MonthFigures invoiced(
      Month month, int invoices, String bought, String pending, int paid, int days) {
    return new MonthFigures(
        month, invoices, Money.euros(bought), Money.euros(pending), paid, days, NOTHING);
  }

  private static MonthFigures quoted(Month month, String amount) {
    return new MonthFigures(month, 0, NOTHING, NOTHING, 0, 0, Money.euros(amount));
  }
}
