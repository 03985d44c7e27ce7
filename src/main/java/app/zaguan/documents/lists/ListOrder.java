package app.zaguan.documents.lists;

import app.zaguan.shared.ListKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order of a list, and the key after which its next page begins.
 *
 * @param table whose column it is: the document's or its balance's
 */
record ListOrder(String table, String column, String type, boolean descending) {

  /**
   * Of what is open, a balance knows when it is due and how much it is: read in that order, the
   * first rows suffice.
   */
  static ListOrder of(DocumentQuery.Sort sort, boolean open) {
    return switch (sort) {
      case NEWEST -> new ListOrder("d", "date", "date", true);
      case OLDEST -> new ListOrder("d", "date", "date", false);
      case NUMBER -> new ListOrder("d", "number_order", "bigint", true);
      case DUE -> new ListOrder(open ? "b" : "d", "due_on", "date", false);
      case LARGEST -> new ListOrder(open ? "b" : "d", "total", "numeric", true);
    };
  }

  /** The key in a text; none where it is not one of this order: the list begins at its start. */
  @Nullable ListKey read(@Nullable String text) {
    return text == null ? null : ListKey.read(text).filter(it -> isValue(it.value())).orElse(null);
  }

  private boolean isValue(String text) {
    return switch (type) {
      case "date" -> isDate(text);
      case "bigint" -> text.matches("[0-9]{1,18}");
      default -> text.matches("-?[0-9]{1,40}(\\.[0-9]{1,6})?");
    };
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException notADate) {
      return false;
    }
  }

  ListKey key(ResultSet row) throws SQLException {
    return new ListKey(row.getString(column), row.getObject("id", UUID.class));
  }

  String after() {
    return "(%s, %s) %s (cast(:key as %s), :id)"
        .formatted(value(), id(), descending ? "<" : ">", type);
  }

  String orderBy() {
    var direction = descending ? " desc" : "";
    return "\n order by %s%s, %s%s\n limit :limit".formatted(value(), direction, id(), direction);
  }

  private String value() {
    return table + "." + column;
  }

  private String id() {
    return table.equals("b") ? "b.document_id" : "d.id";
  }
}
