package app.zaguan.portal.documents;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.tenancy.Here;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leafing through a contact's documents of one type, newest first; after the last comes the first.
 */
@Repository
@Transactional(readOnly = true)
class Neighbours {

  private final JdbcClient db;
  private final Here here;

  Neighbours(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** The next older one. */
  public DocumentId after(Document document) {
    return first(
        document,
        """
        select id from document
         where org_id = :org and portal_contact_id = :contact and type = :type
         order by ((date, id) < (:date, :id)) desc, date desc, id desc
         limit 1
        """);
  }

  /** The next newer one. */
  public DocumentId before(Document document) {
    return first(
        document,
        """
        select id from document
         where org_id = :org and portal_contact_id = :contact and type = :type
         order by ((date, id) > (:date, :id)) desc, date, id
         limit 1
        """);
  }

  private DocumentId first(Document document, String sql) {
    return new DocumentId(
        db.sql(sql)
            .param("org", here.organization().value())
            .param("contact", document.contact().value())
            .param("type", document.type().name())
            .param("date", document.date())
            .param("id", document.id().value())
            .query(UUID.class)
            .single());
  }
}
