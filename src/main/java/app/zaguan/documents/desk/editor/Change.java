package app.zaguan.documents.desk.editor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a button of the editor asks to be done with what is typed, as in {@code remove:2}; by a key,
 * with the field that was typed in, as in {@code up:2:unit}.
 */
sealed interface Change {

  Pattern WRITTEN =
      Pattern.compile("(add|contact|remove|up|down|product)(?::(\\d{1,4}))?(?::(\\w{1,20}))?");

  /** Only reckon again. */
  record Nothing() implements Change {}

  /** One more line at the end. */
  record Add() implements Change {}

  /** Another contact was chosen: its terms and taxes become the document's. */
  record Contact() implements Change {}

  record Remove(int line) implements Change {}

  /** The field is none where the button itself was pressed. */
  record Up(int line, @Nullable String field) implements Change {}

  record Down(int line, @Nullable String field) implements Change {}

  /** A product was chosen for a line: its name, price and tax become the line's. */
  record Product(int line) implements Change {}

  /** Whether lines come, go or move: the whole sheet is then drawn again. */
  default boolean ordersLines() {
    return switch (this) {
      case Add(), Remove(_), Up(_, _), Down(_, _) -> true;
      case Nothing(), Contact(), Product(_) -> false;
    };
  }

  /** Reads a button's value; what nobody offered changes nothing. */
  static Change of(@Nullable String written) {
    var found = WRITTEN.matcher(written == null ? "" : written);
    if (!found.matches()) {
      return new Nothing();
    }
    var line = found.group(2) == null ? -1 : Integer.parseInt(found.group(2));
    var field = field(found.group(3));
    return switch (found.group(1)) {
      case "add" -> new Add();
      case "contact" -> new Contact();
      case "remove" -> new Remove(line);
      case "up" -> new Up(line, field);
      case "down" -> new Down(line, field);
      case "product" -> new Product(line);
      default -> new Nothing();
    };
  }

  private static @Nullable String field(@Nullable String written) {
    return written != null && EditorPage.LINE_FIELDS.contains(written) ? written : null;
  }
}
