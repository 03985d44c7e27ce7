package app.zaguan.portal.home;

import app.zaguan.shared.money.Money;
import java.time.Month;

/**
 * What a contact bought and was offered in a month, in one currency.
 *
 * @param bought what was invoiced, what was credited taken off
 * @param paid how many of the invoices are settled by money
 * @param days from the date of each of those until it was paid, all together
 */
record MonthFigures(
    Month month, int invoices, Money bought, Money pending, int paid, int days, Money quoted) {

  /** Of the same month, or of several: the month is then of no meaning. */
  MonthFigures plus(MonthFigures other) {
    return new MonthFigures(
        month,
        invoices + other.invoices,
        bought.plus(other.bought),
        pending.plus(other.pending),
        paid + other.paid,
        days + other.days,
        quoted.plus(other.quoted));
  }
}
