package app.zaguan.documents.drafting;

import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.papers.Paper;
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
 * @param paper how it will look: a draft, of the lines that can be priced
 * @param problems what would be refused if it were saved now
 */
public record Priced(List<Money> lineNets, Paper paper, Problems problems) {

  public Totals totals() {
    return paper.totals();
  }

  public LocalDate date() {
    return paper.date();
  }

  public LocalDate dueOn() {
    return paper.dueOn();
  }

  /** Of a credit note, as far as it is said. */
  public @Nullable Correction correction() {
    return paper.correction();
  }
}
