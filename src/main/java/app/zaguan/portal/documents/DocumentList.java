package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.documents.lists.DocumentCounts;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.shared.Page;
import app.zaguan.shared.web.screen.Tab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of a contact's documents of one type, and where its sorters, filters and pages lead.
 *
 * @param address of the list itself
 * @param q what was searched for; empty for nothing
 * @param pending whether only what waits is shown
 * @param underWay the invoices whose money is on its way: they are not paid again now
 */
public record DocumentList(
    DocumentType type,
    String address,
    String q,
    boolean pending,
    DocumentQuery.Sort sort,
    Page<DocumentRow> page,
    Set<DocumentId> underWay,
    DocumentCounts counts) {

  /** What the contact has to do something about. */
  public static Set<Standing> waiting(DocumentType type) {
    return switch (type) {
      case QUOTE -> Set.of(Standing.SENT);
      case INVOICE -> Set.of(Standing.ISSUED, Standing.PARTLY_PAID, Standing.OVERDUE);
      case CREDIT_NOTE -> Set.of();
    };
  }

  /** Whether nothing was asked for that could explain an empty list. */
  public boolean whole() {
    return q.isEmpty() && !pending;
  }

  /** Whether it can be ticked, to be paid with others. */
  public boolean isPayable(DocumentRow row) {
    return type == DocumentType.INVOICE && row.due().isPositive() && !underWay.contains(row.id());
  }

  /** Where it hears that something on it may have changed: beside it. */
  public String changes() {
    return address.substring(0, address.lastIndexOf('/')) + "/changes";
  }

  public List<Tab> filters(String all, String waiting) {
    var waits = type == DocumentType.QUOTE ? counts.quotesToAnswer() : counts.unpaid();
    return List.of(
        new Tab(all, at(false, sort, null), !pending),
        new Tab(waiting, at(true, sort, null), pending, waits));
  }

  /** What a search goes on with: the filter and the order, as far as they were chosen. */
  public Map<String, String> kept() {
    var kept = new LinkedHashMap<String, String>();
    if (pending) {
      kept.put("show", "pending");
    }
    if (sort != DocumentQuery.Sort.NEWEST) {
      kept.put("sort", sort.name().toLowerCase());
    }
    return kept;
  }

  /** Where a column's name leads: its order, or the other way round where it can be turned. */
  public String sorted(DocumentQuery.Sort by) {
    var turned =
        by == DocumentQuery.Sort.NEWEST && sort == DocumentQuery.Sort.NEWEST
            ? DocumentQuery.Sort.OLDEST
            : by;
    return at(pending, turned, null);
  }

  /** How a column is sorted, for {@code aria-sort}; null where it is not. */
  public @Nullable String sense(DocumentQuery.Sort by) {
    if (by == DocumentQuery.Sort.NEWEST && sort == DocumentQuery.Sort.OLDEST) {
      return "ascending";
    }
    return by != sort ? null : by == DocumentQuery.Sort.DUE ? "ascending" : "descending";
  }

  public @Nullable String next() {
    return page.next() == null ? null : at(pending, sort, page.next());
  }

  public String of(DocumentRow row) {
    return address + "/" + row.id();
  }

  private String at(boolean onlyPending, DocumentQuery.Sort by, @Nullable String after) {
    var query = new StringBuilder(address);
    add(query, "q", q.isEmpty() ? null : q);
    add(query, "show", onlyPending ? "pending" : null);
    add(query, "sort", by == DocumentQuery.Sort.NEWEST ? null : by.name().toLowerCase());
    add(query, "after", after);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, @Nullable String value) {
    if (value != null) {
      query
          .append(query.indexOf("?") < 0 ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
