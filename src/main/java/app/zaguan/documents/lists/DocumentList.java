package app.zaguan.documents.lists;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.documents.papers.DocumentRecord;
import app.zaguan.shared.ListKey;
import app.zaguan.shared.Page;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.text.SearchText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and counts of documents. All SQL about them. */
@Repository
public class DocumentList {

  /**
   * Whether an invoice was made of it. Asked row by row: as {@code exists} the database would read
   * all documents first, to answer for the fifty of a page.
   */
  private static final String CONVERTED =
      """
      coalesce((select true from document i
                 where i.org_id = d.org_id and i.origin_id = d.id and i.type = 'INVOICE'
                 limit 1), false)\
      """;

  private static final String CREDITED = "(b.credited > 0 and b.credited >= b.total)";

  private static final String COLUMNS =
      """
      select d.id, d.type, d.state, d.number, d.number_order, d.contact_id, d.buyer_name,
             d.reference, d.date, d.due_on, d.currency, d.base, d.total, b.settled, b.credited,
      """;

  /** Whether it was seen and became an invoice is said of quotes, and asked of them alone. */
  private static final String OF_QUOTE =
      "       s.at as seen_at, %s as converted\n".formatted(CONVERTED);

  private static final String OF_OTHERS =
      "       cast(null as timestamptz) as seen_at, false as converted\n";

  /**
   * The rows come in the list's order, and what belongs to each is looked up by its key. Said so
   * with {@code offset 0}: the database does not know how different organizations are in size, and
   * a plan that suits most is a thousand times too slow for the largest.
   */
  private static final String BALANCE =
      """
        left join lateral (select b.* from document_balance b
                            where b.org_id = d.org_id and b.document_id = d.id offset 0) b on true
      """;

  private static final String BY_DOCUMENT = "  from document d\n" + BALANCE;

  /** Where staff search, what is found leads to the documents. */
  private static final String BY_WORDS =
      """
        from document_search(:type, :words) f (id)
        join lateral (select d.* from document d
                       where d.org_id = :org and d.id = f.id offset 0) d on true
      """
          + BALANCE;

  /** Where only open ones are asked for, their balances lead to them. */
  private static final String BY_BALANCE =
      """
        from document_balance b
        join lateral (select d.* from document d
                       where d.org_id = b.org_id and d.id = b.document_id offset 0) d on true
      """;

  private static final String SIGHT =
      """
        left join lateral (select s.at from document_sight s
                            where s.org_id = d.org_id and s.document_id = d.id offset 0) s on true
      """;

  private static final String OPEN = "b.settled + b.credited < b.total";

  private static final Set<Standing> UNPAID =
      EnumSet.of(Standing.ISSUED, Standing.PARTLY_PAID, Standing.OVERDUE);

  private final JdbcClient db;
  private final Here here;

  DocumentList(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  public Page<DocumentRow> page(DocumentQuery query, LocalDate today) {
    var order = ListOrder.of(query.sort(), areOpen(query));
    var words = query.text() == null ? "" : SearchText.of(query.text());
    var statement =
        db.sql(select(query, words) + where(query, words, order) + order.orderBy())
            .param("org", here.organization().value())
            .param("type", query.type().name())
            .param("today", today)
            .param("contact", query.contact() == null ? null : query.contact().value())
            .param("words", words)
            .param("patterns", patterns(words))
            .param("limit", query.size() + 1);
    var key = order.read(query.after());
    var rows =
        statement
            .param("key", key == null ? null : key.value())
            .param("id", key == null ? null : key.id())
            .query((row, index) -> new Listed(DocumentRecord.listed(row, today), order.key(row)))
            .list();
    var page = Page.of(rows, query.size(), it -> it.key().text());
    return new Page<>(page.rows().stream().map(Listed::row).toList(), page.next());
  }

  private record Listed(DocumentRow row, ListKey key) {}

  private String select(DocumentQuery query, String words) {
    return query.type() == DocumentType.QUOTE
        ? COLUMNS + OF_QUOTE + from(query, words) + SIGHT
        : COLUMNS + OF_OTHERS + from(query, words);
  }

  private String from(DocumentQuery query, String words) {
    if (!words.isEmpty() && isIndexed()) {
      return BY_WORDS;
    }
    return areOpen(query) ? BY_BALANCE : BY_DOCUMENT;
  }

  /** A contact searches its own documents, which are few; the index serves staff alone. */
  private boolean isIndexed() {
    return here.wall().role() == Wall.Role.STAFF;
  }

  private String where(DocumentQuery query, String words, ListOrder order) {
    var all = new ArrayList<String>();
    all.add("d.org_id = :org and d.type = :type");
    if (query.contact() != null) {
      all.add("d.contact_id = :contact");
    }
    if (!query.standings().isEmpty()) {
      all.add(
          query.standings().stream()
              .map(DocumentList::condition)
              .collect(Collectors.joining(") or (", "((", "))")));
    }
    if (areOpen(query)) {
      all.add("b.org_id = :org and " + OPEN);
    }
    if (!words.isEmpty() && !isIndexed()) {
      all.add("d.search like all (:patterns)");
    }
    if (order.read(query.after()) != null) {
      all.add(order.after());
    }
    return " where " + String.join("\n   and ", all);
  }

  /** Said of all at once, so that the database reads the open balances and not every document. */
  private static boolean areOpen(DocumentQuery query) {
    return query.type() == DocumentType.INVOICE
        && !query.standings().isEmpty()
        && UNPAID.containsAll(query.standings());
  }

  /** The same as {@link Standing#of} says of a loaded document; a test holds them together. */
  private static String condition(Standing standing) {
    var unpaid = OPEN + " and ";
    return switch (standing) {
      case DRAFT -> "d.state = 'DRAFT'";
      case SENT -> "d.state = 'SENT' and d.due_on >= :today and not " + CONVERTED;
      case EXPIRED -> "d.state = 'SENT' and d.due_on < :today and not " + CONVERTED;
      case ACCEPTED -> "d.state = 'ACCEPTED' and not " + CONVERTED;
      case DECLINED -> "d.state = 'DECLINED' and not " + CONVERTED;
      case WITHDRAWN -> "d.state = 'CANCELLED' and not " + CONVERTED;
      case CONVERTED -> CONVERTED;
      case ISSUED ->
          "d.type = 'CREDIT_NOTE' and d.state = 'ISSUED' or "
              + unpaid
              + "d.due_on >= :today and b.settled = 0";
      case PARTLY_PAID -> unpaid + "d.due_on >= :today and b.settled > 0";
      case PAID -> "b.settled + b.credited >= b.total and not " + CREDITED;
      case CREDITED -> CREDITED;
      case OVERDUE -> unpaid + "d.due_on < :today";
    };
  }

  public DocumentCounts counts(LocalDate today) {
    var perCurrency =
        db.sql(
                """
                select o.currency, o.unpaid, o.overdue, o.due, o.overdue_amount,
                       (select count(*) from (select from document d
                                               where d.org_id = :org and d.type = 'QUOTE'
                                               limit :many) q) as quotes,
                       (select count(*) from (select from document d
                                               where d.org_id = :org and d.type = 'INVOICE'
                                               limit :many) i) as invoices,
                       (select count(*) from (select from document d
                                               where d.org_id = :org and d.type = 'CREDIT_NOTE'
                                               limit :many) c) as credit_notes,
                       (select count(*) from document d
                         where d.org_id = :org and d.type = 'QUOTE' and %s) as to_answer
                  from (select) one
                  left join (select b.currency, count(*) as unpaid,
                                    count(*) filter (where b.due_on < :today) as overdue,
                                    sum(b.due) as due,
                                    sum(b.due) filter (where b.due_on < :today)
                                      as overdue_amount
                               from document_balance b
                              where b.org_id = :org and b.settled + b.credited < b.total
                              group by b.currency) o on true
                 order by o.currency
                """
                    .formatted(condition(Standing.SENT)))
            .param("many", DocumentCounts.MANY)
            .param("org", here.organization().value())
            .param("today", today)
            .query((row, index) -> counted(row))
            .list();
    return perCurrency.stream().reduce(DocumentCounts::plus).orElseThrow();
  }

  /** What nobody owes anything for has no currency. */
  private static DocumentCounts counted(ResultSet row) throws SQLException {
    var code = row.getString("currency");
    return new DocumentCounts(
        row.getInt("quotes"),
        row.getInt("to_answer"),
        row.getInt("invoices"),
        row.getInt("credit_notes"),
        row.getInt("unpaid"),
        row.getInt("overdue"),
        code == null ? List.of() : owed(row, "due", Currency.getInstance(code)),
        code == null ? List.of() : owed(row, "overdue_amount", Currency.getInstance(code)));
  }

  private static List<Money> owed(ResultSet row, String column, Currency currency)
      throws SQLException {
    return positive(DocumentRecord.money(row, column, currency));
  }

  private static List<Money> positive(Money amount) {
    return amount.isPositive() ? List.of(amount) : List.of();
  }

  private static String[] patterns(String words) {
    return Arrays.stream(words.split(" ")).map(it -> "%" + it + "%").toArray(String[]::new);
  }
}
