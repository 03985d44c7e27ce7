package app.zaguan.documents.lists;

import app.zaguan.shared.ListKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order of a list, and the key after which its next page begins. */
record ListOrder(String column, String type, boolean descending) {

  static ListOrder of(DocumentQuery.Sort sort) {
    return switch (sort) {
      case NEWEST -> new ListOrder("date", "date", true);
      case OLDEST -> new ListOrder("date", "date", false);
      case NUMBER -> new ListOrder("number_order", "bigint", true);
      case DUE -> new ListOrder("due_on", "date", false);
      case LARGEST -> new ListOrder("total", "numeric", true);
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
    return "(d."
        + column
        + ", d.id) "
        + (descending ? "<" : ">")
        + " (cast(:key as "
        + type
        + "), :id)";
  }

  String orderBy() {
    var direction = descending ? " desc" : "";
    return "\n order by d." + column + direction + ", d.id" + direction + "\n limit :limit";
  }
}
