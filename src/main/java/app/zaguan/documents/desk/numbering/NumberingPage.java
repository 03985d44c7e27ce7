package app.zaguan.documents.desk.numbering;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.numbers.Series;
import app.zaguan.shared.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of this year stand.
 *
 * @param refused of which type something was refused; none where nothing was
 * @param form what was typed then
 */
public record NumberingPage(
    int year,
    List<Series> series,
    @Nullable DocumentType refused,
    NumberingForm form,
    Problems problems) {

  public String prefix(Series of) {
    return of.type() == refused ? form.prefix() : of.prefix();
  }

  public String number(Series of) {
    return of.type() == refused ? form.number() : String.valueOf(of.next());
  }
}
