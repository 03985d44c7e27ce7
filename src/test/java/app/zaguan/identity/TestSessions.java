package app.zaguan.identity;

import app.zaguan.identity.people.SessionCookie;
import app.zaguan.identity.people.Sessions;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens sessions without the price of a password, for tests that are not about signing in. */
@TestComponent
public class TestSessions {

  private final Sessions sessions;
  private final Here here;
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  TestSessions(Sessions sessions, Here here, JdbcClient db, TransactionTemplate transaction) {
    this.sessions = sessions;
    this.here = here;
    this.db = db;
    this.transaction = transaction;
  }

  /** Of whoever signed up first: in tests nobody is named operator, so it is they. */
  public String ofTheOperator() {
    record First(UUID user, UUID org) {}
    var first =
        here.behind(
            Wall.entry(),
            Actor.product(),
            () ->
                transaction.execute(status ->
                    db.sql(
                            """
                            select u.id as "user", m.org_id as org from app_user u
                              join membership m on m.user_id = u.id
                             order by u.created_at, u.id limit 1
                            """)
                        .query(First.class)
                        .single()));
    return open(new UserId(first.user()), new OrganizationId(first.org()));
  }

  /** The cookie of a new session of the organization's owner, as {@code name=value}. */
  public String open(House house) {
    return open(house.owner(), house.organization());
  }

  public String open(UserId user, OrganizationId organization) {
    var actor = Actor.stranger("127.0.0.1");
    var token =
        here.behind(
            Wall.entry(), actor, () -> sessions.open(user, organization, "127.0.0.1", "test"));
    return SessionCookie.NAME + "=" + token.text();
  }
}
