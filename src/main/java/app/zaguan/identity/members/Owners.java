package app.zaguan.identity.members;

import app.zaguan.identity.Owner;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Who answers for the organization at hand. To be called with no transaction running. */
@Repository
public class Owners {

  private final JdbcClient db;
  private final Here here;
  private final TransactionTemplate transaction;

  Owners(JdbcClient db, Here here, TransactionTemplate transaction) {
    this.db = db;
    this.here = here;
    this.transaction = transaction;
  }

  public List<Owner> ofThisHouse() {
    return here.behind(
        Wall.entry(here.organization()),
        here.actor(),
        () -> Objects.requireNonNull(transaction.execute(status -> read())));
  }

  private List<Owner> read() {
    return db.sql(
            """
            select u.name, u.email, u.language
              from membership m
              join app_user u on u.id = m.user_id
             where m.org_id = :org and m.role = 'OWNER' and m.withdrawn_at is null
             order by m.id
            """)
        .param("org", here.organization().value())
        .query((row, index) ->
            new Owner(
                row.getString("name"),
                row.getString("email"),
                Locale.of(row.getString("language"))))
        .list();
  }
}
