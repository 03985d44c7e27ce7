package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an import shows.
 *
 * @param preview the first rows as the contacts they would be
 * @param refused the first rows that cannot be contacts, and why
 * @param twins the first rows whose contact there is already
 * @param left how many of the contacts it added are still here
 */
public record ImportPage(
    ContactImport of,
    Map<Outcome, Integer> counts,
    List<ContactDetails> preview,
    List<Line> refused,
    List<Line> twins,
    int left) {

  /** So many rows are shown of each kind; the file to download has all. */
  static final int SHOWN = 50;

  static final int PREVIEW = 5;

  /**
   * A row that needs a look.
   *
   * @param name what it says first
   * @param reasons why it is refused
   * @param twin the contact there is already
   */
  public record Line(
      int line,
      String name,
      List<String> reasons,
      @Nullable ContactId twin,
      @Nullable String twinName,
      @Nullable Integer twinLine) {}

  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** How many rows can become contacts, with those that there are already or without. */
  public int good() {
    return count(Outcome.READY) + count(Outcome.TWIN);
  }

  /** How many of the refused or repeated rows are not on the page. */
  public int more(Outcome outcome, List<Line> shown) {
    return count(outcome) - shown.size();
  }
}
