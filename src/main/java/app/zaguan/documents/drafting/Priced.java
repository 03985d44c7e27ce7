package app.zaguan.documents.drafting;

import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.pricing.Totals;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft comes to while it is written: lines that cannot be priced yet count as nothing.
 *
 * @param lineNets one per line of the draft, blank ones included
 * @param dueOn the due date it would get
 * @param correction of a credit note, as far as it is said
 * @param problems what would be refused if it were saved now
 */
public record Priced(
    List<Money> lineNets,
    Totals totals,
    LocalDate date,
    LocalDate dueOn,
    @Nullable Correction correction,
    Problems problems) {}
