package app.zaguan.documents.sending;

import app.zaguan.documents.DocumentType;
import app.zaguan.notifications.Mentions;
import app.zaguan.shared.tenancy.Here;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names in the outbox the documents that its mails are about. */
@Repository
@Transactional(readOnly = true)
class MailedDocuments implements Mentions {

  private final JdbcClient db;
  private final Here here;

  MailedDocuments(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  private record Row(UUID id, DocumentType type, String number) {

    Mention mention() {
      return new Mention(number, "/" + type.segment() + "/" + id);
    }
  }

  @Override
  public Map<UUID, Mention> of(Collection<UUID> documents) {
    return db
        .sql(
            """
            select id, type, number from document
             where org_id = :org and id = any(:ids) and number is not null
            """)
        .param("org", here.organization().value())
        .param("ids", documents.toArray(new UUID[0]))
        .query(Row.class)
        .stream()
        .collect(Collectors.toMap(Row::id, Row::mention));
  }
}
