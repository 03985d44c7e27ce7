package app.zaguan.documents.sharing;

import app.zaguan.identity.OrganizationNight;
import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away, at night, the grants that open nothing any more, with their codes. */
@Component
class GrantSweep {

  private final JdbcClient db;

  GrantSweep(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void on(OrganizationNight night) {
    db.sql("delete from share_grant where org_id = :org and expires_at < :before")
        .param("org", night.organization().value())
        .param("before", Timestamp.from(night.before()))
        .update();
  }
}
