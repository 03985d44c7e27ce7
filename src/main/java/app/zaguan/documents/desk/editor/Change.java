package app.zaguan.documents.desk.editor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a button of the editor asks to be done with what is typed, as in {@code remove:2}. */
sealed interface Change {

  Pattern WRITTEN = Pattern.compile("(add|contact|remove|up|down|product)(?::(\\d{1,4}))?");

  /** Only reckon again. */
  record Nothing() implements Change {}

  /** One more line at the end. */
  record Add() implements Change {}

  /** Another contact was chosen: its terms and taxes become the document's. */
  record Contact() implements Change {}

  record Remove(int line) implements Change {}

  record Up(int line) implements Change {}

  record Down(int line) implements Change {}

  /** A product was chosen for a line: its name, price and tax become the line's. */
  record Product(int line) implements Change {}

  /** Whether lines come, go or move: the whole sheet is then drawn again. */
  default boolean ordersLines() {
    return switch (this) {
      case Add(), Remove(_), Up(_), Down(_) -> true;
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
    return switch (found.group(1)) {
      case "add" -> new Add();
      case "contact" -> new Contact();
      case "remove" -> new Remove(line);
      case "up" -> new Up(line);
      case "down" -> new Down(line);
      case "product" -> new Product(line);
      default -> new Nothing();
    };
  }
}
