package app.zaguan.identity;

import app.zaguan.identity.people.SessionCookie;
import app.zaguan.identity.people.Sessions;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import org.springframework.boot.test.context.TestComponent;

/** Opens sessions without the price of a password, for tests that are not about signing in. */
@TestComponent
public class TestSessions {

  private final Sessions sessions;
  private final Here here;

  TestSessions(Sessions sessions, Here here) {
    this.sessions = sessions;
    this.here = here;
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
