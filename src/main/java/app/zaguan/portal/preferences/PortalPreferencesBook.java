package app.zaguan.portal.preferences;

import app.zaguan.identity.OrganizationFounded;
import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Here;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The portal preferences of organizations, one row each. All SQL about them. */
@Repository
@Transactional
class PortalPreferencesBook {

  private final JdbcClient db;
  private final Here here;
  private final Ids ids;

  PortalPreferencesBook(JdbcClient db, Here here, Ids ids) {
    this.db = db;
    this.here = here;
    this.ids = ids;
  }

  /** Those of an organization that has some already stay. */
  @EventListener
  public void begin(OrganizationFounded founded) {
    if (find().isEmpty()) {
      save(PortalPreferences.USUAL);
    }
  }

  @Transactional(readOnly = true)
  public PortalPreferences get() {
    return find().orElse(PortalPreferences.USUAL);
  }

  private Optional<PortalPreferences> find() {
    return db.sql(
            """
            select mail_activity, activity_email, mail_comments, mail_receipts
              from portal_preferences
             where org_id = :org
            """)
        .param("org", here.organization().value())
        .query(PortalPreferences.class)
        .optional();
  }

  public void save(PortalPreferences preferences) {
    db.sql(
            """
            insert into portal_preferences
              (org_id, id, mail_activity, activity_email, mail_comments, mail_receipts)
            values (:org, :id, :activity, :email, :comments, :receipts)
            on conflict (org_id) do update
               set mail_activity = :activity, activity_email = :email, mail_comments = :comments,
                   mail_receipts = :receipts,
                   version = portal_preferences.version + 1
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("activity", preferences.mailActivity())
        .param("email", preferences.activityEmail())
        .param("comments", preferences.mailComments())
        .param("receipts", preferences.mailReceipts())
        .update();
  }
}
