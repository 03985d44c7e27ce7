package app.zaguan.portal.home;

import app.zaguan.portal.door.Customer;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Rounding;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
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
