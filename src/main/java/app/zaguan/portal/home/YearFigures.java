package app.zaguan.portal.home;

import app.zaguan.shared.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a contact bought in a year, in one currency: of its invoices, what was credited taken off.
 *
 * @param days from an invoice's date until it was paid, on average; none where none is paid yet
 */
public record YearFigures(
    int year, int invoices, Money bought, Money pending, Money average, @Nullable Integer days) {}
