package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import.
 *
 * @param outcome none before it was checked
 * @param twinLine an earlier line of the file with the same tax id or email
 * @param twin a contact with the same tax id or email
 * @param twinName what that contact is called; none where nobody asked
 */
record ImportRow(
    int line,
    List<String> cells,
    @Nullable Outcome outcome,
    @Nullable Integer twinLine,
    @Nullable ContactId twin,
    @Nullable String twinName) {

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
