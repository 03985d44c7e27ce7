package app.zaguan.documents.papers;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.tenancy.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One at a time: whoever answers, converts or sends a document, or issues a credit note, holds its
 * row until the transaction ends, and reads it only then. A frozen document is not locked: nothing
 * about its row changes.
 */
@Repository
public class DocumentLock {

  private final JdbcClient db;
  private final Here here;

  DocumentLock(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  public void take(DocumentId id) {
    db.sql("select 1 from document where org_id = :org and id = :id for update")
        .param("org", here.organization().value())
        .param("id", id.value())
        .query(Integer.class)
        .optional();
  }
}
