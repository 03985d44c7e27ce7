package app.zaguan.portal.home;

import app.zaguan.portal.door.Customer;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Rounding;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Bar;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a contact bought and how it pays, reckoned from what is published to it. */
@Repository
class Purchases {

  private final JdbcClient db;

  Purchases(JdbcClient db) {
    this.db = db;
  }

  /** One row per currency, the one with most invoices first. */
  List<YearFigures> of(Customer customer, int year) {
    return db.sql(
            """
            select b.currency, count(*) as invoices, sum(b.total - b.credited) as bought,
                   sum(b.due) as pending,
                   round(avg((b.settled_at at time zone :zone)::date - b.date)
                           filter (where b.settled + b.credited >= b.total)) as days
              from document_balance b
             where b.org_id = :org and b.portal_contact_id = :contact
               and b.date between make_date(:year, 1, 1) and make_date(:year, 12, 31)
             group by b.currency
             order by count(*) desc, b.currency
            """)
        .param("org", customer.house().id().value())
        .param("contact", customer.contact().value())
        .param("zone", customer.zone().getId())
        .param("year", year)
        .query((row, index) -> figures(row, year))
        .list();
  }

  /**
   * The twelve months of a year in one currency: what was invoiced, credits taken off, and behind
   * it what was quoted. Nothing stands for a month without.
   */
  List<Bar> months(Customer customer, YearFigures year) {
    var currency = year.bought().currency();
    var months = new EnumMap<Month, Bar>(Month.class);
    db.sql(
            """
            select extract(month from m.date)::int as month,
                   coalesce(sum(m.invoiced), 0) as invoiced, coalesce(sum(m.quoted), 0) as quoted
              from (select b.date, b.total - b.credited as invoiced, cast(null as numeric) as quoted
                      from document_balance b
                     where b.org_id = :org and b.portal_contact_id = :contact
                       and b.currency = :currency
                    union all
                    select d.date, null, d.total
                      from document d
                     where d.org_id = :org and d.portal_contact_id = :contact
                       and d.type = 'QUOTE' and d.currency = :currency) m
             where m.date between make_date(:year, 1, 1) and make_date(:year, 12, 31)
             group by 1
            """)
        .param("org", customer.house().id().value())
        .param("contact", customer.contact().value())
        .param("currency", currency.getCurrencyCode())
        .param("year", year.year())
        .query(row -> {
          var month = Month.of(row.getInt("month"));
          var invoiced = new Money(row.getBigDecimal("invoiced"), currency);
          var quoted = new Money(row.getBigDecimal("quoted"), currency);
          months.put(month, new Bar(Words.month(month), invoiced, quoted));
        });
    var nothing = Money.zero(currency);
    return Arrays.stream(Month.values())
        .map(it -> months.getOrDefault(it, new Bar(Words.month(it), nothing, nothing)))
        .toList();
  }

  private static YearFigures figures(ResultSet row, int year) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    var bought = row.getBigDecimal("bought");
    var invoices = row.getInt("invoices");
    return new YearFigures(
        year,
        invoices,
        new Money(bought, currency),
        new Money(row.getBigDecimal("pending"), currency),
        Rounding.toCurrency(bought, BigDecimal.valueOf(invoices), currency),
        days(row.getBigDecimal("days")));
  }

  private static @Nullable Integer days(@Nullable BigDecimal days) {
    return days == null ? null : days.intValue();
  }
}
