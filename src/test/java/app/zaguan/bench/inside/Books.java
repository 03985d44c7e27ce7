package app.zaguan.bench.inside;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** Looks into the database as its owner: what is there to be measured, and whether it adds up. */
@Component
@ConditionalOnProperty("zaguan.bench")
class Books {

  private final JdbcClient db;

  Books(FlywayConnectionDetails owner) {
    db =
        JdbcClient.create(
            new DriverManagerDataSource(
                owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
  }

  /** The measured business, and the newest unpaid invoice of its first two contacts. */
  Map<String, Object> world() {
    return db.sql(
            """
            select n.org_id as org, n.name as portal, m.user_id as owner,
                   (select count(*) from document d where d.org_id = n.org_id) as invoices,
                   (select d.id from document d
                      join document_balance b on b.org_id = d.org_id and b.document_id = d.id
                      join contact c on c.org_id = d.org_id and c.id = d.contact_id
                     where d.org_id = n.org_id and c.email = 'cliente0001@medida.example'
                       and b.settled = 0
                     order by d.date desc, d.id limit 1) as first,
                   (select d.id from document d
                      join document_balance b on b.org_id = d.org_id and b.document_id = d.id
                      join contact c on c.org_id = d.org_id and c.id = d.contact_id
                     where d.org_id = n.org_id and c.email = 'cliente0002@medida.example'
                       and b.settled = 0
                     order by d.date desc, d.id limit 1) as steady
              from app_user u
              join membership m on m.user_id = u.id
              join portal_name n on n.org_id = m.org_id and n.current
             where u.email = 'ana@medida.example'
            """)
        .query()
        .singleRow();
  }

  /** What must be true whatever was done at once. Every number but {@code paid} must be 0. */
  Map<String, Object> audit() {
    return db.sql(
            """
            select (select count(*) from payment_attempt where state = 'SUCCEEDED') as paid,
                   (select count(*) from payment_attempt
                     where state in ('CREATED', 'AWAITING_PAYER', 'UNKNOWN')) as stuck,
                   (select count(*) from (
                      select a.org_id, a.document_id,
                             sum(a.applied_amount - a.returned_amount) as applied
                        from payment_allocation a
                       group by a.org_id, a.document_id) a
                      join document_balance b on b.org_id = a.org_id
                                             and b.document_id = a.document_id
                     where b.settled <> a.applied) as unequal,
                   (select count(*) from payment_attempt
                     where state = 'SUCCEEDED' and applied_amount <> received_amount) as beyond,
                   (select count(*) from (
                      select document_id from document_event where kind = 'SETTLED'
                       group by org_id, document_id having count(*) > 1) e) as told_twice,
                   (select count(*) from (
                      select d.org_id, extract(year from d.date) as year,
                             count(*) as many, max(d.number_order % 1000000000) as last,
                             count(distinct d.number) as different
                        from document d where d.type = 'INVOICE' and d.number is not null
                       group by d.org_id, extract(year from d.date)) s
                     where s.many <> s.last or s.many <> s.different) as gaps
            """)
        .query()
        .singleRow();
  }
}
