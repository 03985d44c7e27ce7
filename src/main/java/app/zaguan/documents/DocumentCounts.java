package app.zaguan.documents;

import app.zaguan.shared.money.Money;
import java.util.List;

/**
 * How many documents the reader may see and how many of them wait for something today; amounts one
 * per currency.
 */
public record DocumentCounts(
    int quotes,
    int quotesToAnswer,
    int invoices,
    int unpaid,
    int overdue,
    List<Money> due,
    List<Money> overdueAmount) {}
