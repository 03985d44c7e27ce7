package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRecall;
import app.zaguan.contacts.ContactTie;
import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.shared.Refused;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a standing way into the portal means for its contact: it is not taken back with its import,
 * and is tied to a further company, whose portal that opens too, only by who may give access.
 */
@Component
class AccessKeeping {

  private final JdbcClient db;
  private final Contacts contacts;

  AccessKeeping(JdbcClient db, Contacts contacts) {
    this.db = db;
    this.contacts = contacts;
  }

  @EventListener
  void tying(ContactTie tie) {
    if (!tie.by().may(Area.SALES, Level.EDIT) && opensMore(tie)) {
      throw Refused.at(
          "contact",
          "portal.access.tie-refused",
          contacts.get(tie.person()).name(),
          contacts.get(tie.company()).name());
    }
  }

  private boolean opensMore(ContactTie tie) {
    return db.sql(
            """
            select exists (select from portal_account
                            where org_id = :org and contact_id = :person and withdrawn_at is null)
               and not exists (select from portal_company
                                where org_id = :org and person_id = :person
                                  and contact_id = :company)
            """)
        .param("org", tie.organization().value())
        .param("person", tie.person().value())
        .param("company", tie.company().value())
        .query(Boolean.class)
        .single();
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
