package app.zaguan.shared.live;

import app.zaguan.shared.tenancy.Here;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of changes that no other statement tells of: what goes into a document's history is told by
 * the statement that writes it there.
 */
@Component
public class Changes {

  private final JdbcClient db;
  private final Here here;

  Changes(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** Told when the running transaction commits, and only then. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(UUID subject, @Nullable UUID party) {
    db.sql("select pg_notify(:channel, :change)")
        .param("channel", Change.CHANNEL)
        .param("change", new Change(here.organization(), subject, party).payload())
        .query()
        .listOfRows();
  }
}
