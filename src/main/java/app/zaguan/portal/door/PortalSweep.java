package app.zaguan.portal.door;

import app.zaguan.identity.OrganizationNight;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away, at night, the sessions, mailed ways in, codes and views that are over. */
@Component
class PortalSweep {

  private static final List<String> STATEMENTS =
      List.of(
          "delete from portal_session where org_id = :org and expires_at < :before",
          "delete from portal_token where org_id = :org and expires_at < :before",
          "delete from portal_code where org_id = :org and expires_at < :before",
          "delete from portal_viewing where org_id = :org and expires_at < :before");

  private final JdbcClient db;

  PortalSweep(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void on(OrganizationNight night) {
    var before = Timestamp.from(night.before());
    for (var statement : STATEMENTS) {
      db.sql(statement).param("org", night.organization().value()).param("before", before).update();
    }
  }
}
