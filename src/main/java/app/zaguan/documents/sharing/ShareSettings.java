package app.zaguan.documents.sharing;

import app.zaguan.shared.tenancy.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each organization shares. All SQL about it. */
@Repository
class ShareSettings {

  private final JdbcClient db;
  private final Here here;

  ShareSettings(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  SharingPreferences get() {
    return db.sql("select link_hours, code_required from sharing_preferences where org_id = :org")
        .param("org", here.organization().value())
        .query(SharingPreferences.class)
        .optional()
        .orElse(SharingPreferences.USUAL);
  }

  void set(SharingPreferences preferences) {
    db.sql(
            """
            insert into sharing_preferences (org_id, link_hours, code_required)
            values (:org, :hours, :code)
            on conflict (org_id) do update
               set link_hours = excluded.link_hours, code_required = excluded.code_required
            """)
        .param("org", here.organization().value())
        .param("hours", preferences.linkHours())
        .param("code", preferences.codeRequired())
        .update();
  }
}
