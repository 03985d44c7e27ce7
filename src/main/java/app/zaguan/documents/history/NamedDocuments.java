package app.zaguan.documents.history;

import app.zaguan.documents.DocumentType;
import app.zaguan.identity.places.AuditSubject;
import app.zaguan.shared.tenancy.Here;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names in the audit trail the documents that its acts are about: those with a number, by it. */
@Repository
class NamedDocuments implements AuditSubject {

  private final JdbcClient db;
  private final Here here;

  NamedDocuments(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  private record Row(UUID id, DocumentType type, @Nullable String number) {

    Named named() {
      return new Named(number, "/" + type.segment() + "/" + id);
    }
  }

  @Override
  public String kind() {
    return "document";
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Named> named(Collection<UUID> ids) {
    return db
        .sql("select id, type, number from document where org_id = :org and id = any(:ids)")
        .param("org", here.organization().value())
        .param("ids", ids.toArray(new UUID[0]))
        .query(Row.class)
        .stream()
        .collect(Collectors.toMap(Row::id, Row::named));
  }
}
