package app.zaguan.documents.desk.numbering;

import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.util.Map;

/**
 * Where a series begins, as it was typed. The page has one form for each series, so a field's name
 * begins with the series': {@code invoices.prefix}.
 */
public record NumberingForm(String prefix, String number) {

  static NumberingForm empty() {
    return new NumberingForm("", "");
  }

  static NumberingForm of(String series, Map<String, String> typed) {
    return new NumberingForm(
        typed.getOrDefault(series + ".prefix", ""), typed.getOrDefault(series + ".number", ""));
  }

  /** What was refused, beside the fields of that series. */
  static Problems problems(String series, Refused refused) {
    var moved = new Problems();
    refused.problems().all().forEach(it -> moved.add(it.movedTo(series + "." + it.field())));
    return moved;
  }

  /** What is no number is none: it is refused as one that is out of range. */
  int first() {
    return number.strip().matches("\\d{1,9}") ? Integer.parseInt(number.strip()) : 0;
  }
}
