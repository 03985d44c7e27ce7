package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRecall;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A contact that was given a way into its portal is not taken back with its import. */
@Component
class AccessKeeping {

  private final JdbcClient db;

  AccessKeeping(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void recalling(ContactRecall recall) {
    db.sql(
            """
            select contact_id
              from portal_account
             where org_id = :org and contact_id = any(cast(:contacts as uuid[]))
            """)
        .param("org", recall.organization().value())
        .param("contacts", recall.contacts().stream().map(ContactId::value).toArray(UUID[]::new))
        .query((row, index) -> new ContactId(row.getObject("contact_id", UUID.class)))
        .list()
        .forEach(recall.kept()::add);
  }
}
