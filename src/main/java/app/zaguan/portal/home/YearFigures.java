package app.zaguan.portal.home;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Rounding;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Bar;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contact bought in a year, in one currency: of its invoices, what was credited taken off.
 *
 * @param days from an invoice's date until it was paid, on average; none where none is paid yet
 * @param months what was bought in each, and behind it what was quoted
 */
public record YearFigures(
    int year,
    int invoices,
    Money bought,
    Money pending,
    Money average,
    @Nullable Integer days,
    List<Bar> months) {

  /** Of the months in which there was something; all of one currency. */
  static YearFigures of(int year, List<MonthFigures> months) {
    var all = months.stream().reduce(MonthFigures::plus).orElseThrow();
    var currency = all.bought().currency();
    return new YearFigures(
        year,
        all.invoices(),
        all.bought(),
        all.pending(),
        all.invoices() == 0
            ? Money.zero(currency)
            : Rounding.toCurrency(
                all.bought().amount(), BigDecimal.valueOf(all.invoices()), currency),
        all.paid() == 0 ? null : (int) Math.round((double) all.days() / all.paid()),
        Arrays.stream(Month.values()).map(it -> bar(it, months, Money.zero(currency))).toList());
  }

  private static Bar bar(Month month, List<MonthFigures> months, Money nothing) {
    return months.stream()
        .filter(it -> it.month() == month)
        .reduce(MonthFigures::plus)
        .map(it -> new Bar(Words.month(month), it.bought(), it.quoted()))
        .orElseGet(() -> new Bar(Words.month(month), nothing, nothing));
  }
}
