package app.zaguan.identity.audit;

import app.zaguan.shared.tenancy.Here;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works or worked in the organization at hand. Behind its entry wall. */
@Repository
class AuditPeople {

  private final JdbcClient db;
  private final Here here;

  AuditPeople(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  record Person(UUID id, String name) {}

  @Transactional(readOnly = true)
  public List<Person> all() {
    return db.sql(
            """
            select u.id, u.name
              from app_user u
             where u.id in (select user_id from membership where org_id = :org)
             order by u.name, u.id
            """)
        .param("org", here.organization().value())
        .query(Person.class)
        .list();
  }
}
