package app.zaguan.documents.desk.home;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was sold to a contact and what of it is still owed. */
@Repository
public class ContactFigures {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  ContactFigures(JdbcClient db, Here here, Clock clock) {
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  /**
   * One currency's, all without what is only a draft; sold is this year's, before taxes, less what
   * was credited this year.
   */
  public record Figures(Money sold, Money due, Money overdue) {}

  /** One for each currency in which something was invoiced. */
  @Transactional(readOnly = true)
  public List<Figures> of(ContactId contact) {
    var today = LocalDate.now(clock.withZone(LocaleContextHolder.getTimeZone().toZoneId()));
    return db.sql(
            """
            select d.currency,
                   coalesce(sum(d.base) filter (where d.date >= :year), 0)
                     - coalesce((select sum(c.credited_base)
                                   from document n
                                   join document_correction c
                                     on c.org_id = n.org_id and c.document_id = n.id
                                  where n.org_id = :org and n.contact_id = :contact
                                    and n.type = 'CREDIT_NOTE' and n.date >= :year
                                    and n.currency = d.currency), 0) as sold,
                   sum(b.due) as due,
                   coalesce(sum(b.due) filter (where d.due_on < :today), 0) as overdue
              from document d
              join document_balance b on b.org_id = d.org_id and b.document_id = d.id
             where d.org_id = :org and d.contact_id = :contact and d.type = 'INVOICE'
             group by d.currency
             order by d.currency
            """)
        .param("org", here.organization().value())
        .param("contact", contact.value())
        .param("year", today.withDayOfYear(1))
        .param("today", today)
        .query((row, index) -> {
          var currency = row.getString("currency");
          return new Figures(
              Money.of(row.getString("sold"), currency),
              Money.of(row.getString("due"), currency),
              Money.of(row.getString("overdue"), currency));
        })
        .list();
  }
}
