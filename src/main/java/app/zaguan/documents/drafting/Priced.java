package app.zaguan.documents.drafting;

import app.zaguan.documents.pricing.Totals;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a draft comes to while it is written: lines that cannot be priced yet count as nothing.
 *
 * @param lineNets one per line of the draft, blank ones included
 * @param dueOn the due date it would get
 * @param problems what would be refused if it were saved now
 */
public record Priced(
    List<Money> lineNets, Totals totals, LocalDate date, LocalDate dueOn, Problems problems) {}
