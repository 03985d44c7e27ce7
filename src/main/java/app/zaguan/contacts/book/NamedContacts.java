package app.zaguan.contacts.book;

import app.zaguan.identity.places.AuditSubject;
import app.zaguan.shared.tenancy.Here;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names in the audit trail the contacts that its acts are about. */
@Repository
class NamedContacts implements AuditSubject {

  private final JdbcClient db;
  private final Here here;

  NamedContacts(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  private record Row(UUID id, String name) {

    Named named() {
      return new Named(name, "/contacts/" + id);
    }
  }

  @Override
  public String kind() {
    return "contact";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Named> named(Collection<UUID> ids) {
    return db
        .sql(
            """
            select id, coalesce(trade_name, legal_name) as name
              from contact
             where org_id = :org and id = any(:ids)
            """)
        .param("org", here.organization().value())
        .param("ids", ids.toArray(new UUID[0]))
        .query(Row.class)
        .stream()
        .collect(Collectors.toMap(Row::id, Row::named));
  }
}
