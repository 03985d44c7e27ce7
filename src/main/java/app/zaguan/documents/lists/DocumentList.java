package app.zaguan.documents.lists;

import app.zaguan.documents.Standing;
import app.zaguan.documents.papers.DocumentRecord;
import app.zaguan.shared.ListKey;
import app.zaguan.shared.Page;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.text.SearchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and counts of documents. All SQL about them. */
@Repository
public class DocumentList {

  private static final String CONVERTED =
      """
      exists (select 1 from document i where i.org_id = d.org_id and i.origin_id = d.id)\
      """;

  private static final String COLUMNS =
      """
      select d.id, d.type, d.state, d.number, d.number_order, d.contact_id, d.buyer_name,
             d.reference, d.date, d.due_on, d.currency, d.base, d.total, b.settled, b.credited,
             s.at as seen_at,
      """
          + CONVERTED
          + """
                as converted
           from document d
           left join document_balance b on b.org_id = d.org_id and b.document_id = d.id
           left join document_sight s on s.org_id = d.org_id and s.document_id = d.id
          where\
          """
          + " ";

  private final JdbcClient db;
  private final Here here;

  DocumentList(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  public Page<DocumentRow> page(DocumentQuery query, LocalDate today) {
    var order = ListOrder.of(query.sort());
    var words = query.text() == null ? "" : SearchText.of(query.text());
    var statement =
        db.sql(COLUMNS + where(query, words, order) + order.orderBy())
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
    if (!words.isEmpty()) {
      all.add(
          here.wall().role() == Wall.Role.STAFF
              ? "d.id in (select document_search(:type, :words))"
              : "d.search like all (:patterns)");
    }
    if (order.read(query.after()) != null) {
      all.add(order.after());
    }
    return String.join("\n   and ", all);
  }

  /** The same as {@link Standing#of} says of a loaded document; a test holds them together. */
  private static String condition(Standing standing) {
    var unpaid = "b.settled + b.credited < b.total and ";
    return switch (standing) {
      case DRAFT -> "d.state = 'DRAFT'";
      case SENT -> "d.state = 'SENT' and d.due_on >= :today and not " + CONVERTED;
      case EXPIRED -> "d.state = 'SENT' and d.due_on < :today and not " + CONVERTED;
      case ACCEPTED -> "d.state = 'ACCEPTED' and not " + CONVERTED;
      case DECLINED -> "d.state = 'DECLINED' and not " + CONVERTED;
      case CONVERTED -> CONVERTED;
      case ISSUED -> unpaid + "d.due_on >= :today and b.settled = 0";
      case PARTLY_PAID -> unpaid + "d.due_on >= :today and b.settled > 0";
      case PAID -> "b.settled + b.credited >= b.total";
      case OVERDUE -> unpaid + "d.due_on < :today";
    };
  }

  public DocumentCounts counts(LocalDate today) {
    var perCurrency =
        db.sql(
                """
                select d.currency,
                       count(*) filter (where d.type = 'QUOTE') as quotes,
                       count(*) filter (where d.type = 'QUOTE' and %s) as to_answer,
                       count(*) filter (where d.type = 'INVOICE') as invoices,
                       count(*) filter (where b.settled + b.credited < b.total) as unpaid,
                       count(*) filter (where %s) as overdue,
                       sum(b.total - b.settled - b.credited) as due,
                       sum(b.total - b.settled - b.credited) filter (where %s) as overdue_amount
                  from document d
                  left join document_balance b on b.org_id = d.org_id and b.document_id = d.id
                 where d.org_id = :org
                 group by d.currency
                 order by d.currency
                """
                    .formatted(
                        condition(Standing.SENT),
                        condition(Standing.OVERDUE),
                        condition(Standing.OVERDUE)))
            .param("org", here.organization().value())
            .param("today", today)
            .query((row, index) -> {
              var currency = Currency.getInstance(row.getString("currency"));
              return new DocumentCounts(
                  row.getInt("quotes"),
                  row.getInt("to_answer"),
                  row.getInt("invoices"),
                  row.getInt("unpaid"),
                  row.getInt("overdue"),
                  positive(DocumentRecord.money(row, "due", currency)),
                  positive(DocumentRecord.money(row, "overdue_amount", currency)));
            })
            .list();
    return perCurrency.stream().reduce(DocumentCounts.NONE, DocumentCounts::plus);
  }

  private static List<Money> positive(Money amount) {
    return amount.isPositive() ? List.of(amount) : List.of();
  }

  private static String[] patterns(String words) {
    return Arrays.stream(words.split(" ")).map(it -> "%" + it + "%").toArray(String[]::new);
  }
}
