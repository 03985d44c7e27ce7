package app.zaguan.portal.home;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import app.zaguan.portal.door.Customer;
import app.zaguan.shared.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a contact bought, was offered and how it pays, reckoned from what is published to it. */
@Repository
class Purchases {

  private final JdbcClient db;

  Purchases(JdbcClient db) {
    this.db = db;
  }

  /** One year per currency in which something was invoiced, the one with most invoices first. */
  List<YearFigures> of(Customer customer, int year) {
    return months(customer, year).stream()
        .collect(groupingBy(it -> it.bought().currency()))
        .values()
        .stream()
        .map(it -> YearFigures.of(year, it))
        .filter(it -> it.invoices() > 0)
        .sorted(
            comparing(YearFigures::invoices)
                .reversed()
                .thenComparing(it -> it.bought().currency().getCurrencyCode()))
        .toList();
  }

  /** In one statement; a month with invoices and quotes comes in two parts. */
  private List<MonthFigures> months(Customer customer, int year) {
    return db.sql(
            """
            select b.currency, extract(month from b.date)::int as month, count(*) as invoices,
                   sum(b.total - b.credited) as bought, sum(b.due) as pending,
                   count(b.settled_at) filter (where b.due = 0) as paid,
                   coalesce(sum((b.settled_at at time zone :zone)::date - b.date)
                              filter (where b.due = 0), 0) as days,
                   0 as quoted
              from document_balance b
             where b.org_id = :org and b.portal_contact_id = :contact
               and b.date between make_date(:year, 1, 1) and make_date(:year, 12, 31)
             group by b.currency, 2
            union all
            select d.currency, extract(month from d.date)::int, 0, 0, 0, 0, 0, sum(d.total)
              from document d
             where d.org_id = :org and d.portal_contact_id = :contact and d.type = 'QUOTE'
               and d.date between make_date(:year, 1, 1) and make_date(:year, 12, 31)
             group by d.currency, 2
            """)
        .param("org", customer.house().id().value())
        .param("contact", customer.contact().value())
        .param("zone", customer.zone().getId())
        .param("year", year)
        .query((row, index) -> month(row))
        .list();
  }

  private static MonthFigures month(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new MonthFigures(
        Month.of(row.getInt("month")),
        row.getInt("invoices"),
        money(row.getBigDecimal("bought"), currency),
        money(row.getBigDecimal("pending"), currency),
        row.getInt("paid"),
        row.getInt("days"),
        money(row.getBigDecimal("quoted"), currency));
  }

  private static Money money(BigDecimal amount, Currency currency) {
    return new Money(amount, currency);
  }
}
