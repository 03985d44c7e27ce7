package app.zaguan.documents.desk.lists;

import app.zaguan.contacts.Contact;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.lists.DocumentCounts;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.shared.Page;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A list of quotes or invoices.
 *
 * @param contact the one whose documents these are; none for everybody's
 * @param mayEdit whether the reader may make new ones
 */
public record ListPage(
    DocumentType type,
    Page<DocumentRow> documents,
    DocumentCounts counts,
    Filter filter,
    String text,
    DocumentQuery.Sort sort,
    @Nullable Contact contact,
    boolean mayEdit) {

  public String address() {
    return "/" + type.segment();
  }

  public List<Filter> filters() {
    return Filter.of(type);
  }

  public List<DocumentRow> rows() {
    return documents.rows();
  }

  /** Whether something was asked for, so that an empty list means that nothing was found. */
  public boolean isNarrowed() {
    return filter != Filter.ALL || !text.isBlank() || contact != null;
  }

  /** Where the next rows are; none behind the last. */
  public @Nullable String next() {
    var key = documents.next();
    return key == null ? null : narrowed(sort).queryParam("after", key).encode().toUriString();
  }

  /** Where the same is in another order. */
  public String sorted(DocumentQuery.Sort by) {
    return narrowed(by).encode().toUriString();
  }

  /** As {@code aria-sort} says it; null for a column that the list is not sorted by. */
  public @Nullable String direction(DocumentQuery.Sort ascending, DocumentQuery.Sort descending) {
    return sort == ascending ? "ascending" : sort == descending ? "descending" : null;
  }

  public String sortValue() {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private UriComponentsBuilder narrowed(DocumentQuery.Sort by) {
    var address = UriComponentsBuilder.fromPath(address());
    if (!text.isBlank()) {
      address.queryParam("q", text);
    }
    if (filter != Filter.ALL) {
      address.queryParam("state", filter.value());
    }
    if (contact != null) {
      address.queryParam("contact", contact.id());
    }
    if (by != DocumentQuery.Sort.NEWEST) {
      address.queryParam("sort", by.name().toLowerCase(Locale.ROOT));
    }
    return address;
  }
}
