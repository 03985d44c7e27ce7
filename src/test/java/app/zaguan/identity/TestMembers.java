package app.zaguan.identity;

import app.zaguan.identity.people.User;
import app.zaguan.identity.people.Users;
import app.zaguan.shared.Ids;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts people to work in organizations, without the way through mails. */
@TestComponent
public class TestMembers {

  private final Users users;
  private final TestHouse houses;
  private final TestSessions sessions;
  private final Passwords passwords;
  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;

  TestMembers(
      Users users,
      TestHouse houses,
      TestSessions sessions,
      Passwords passwords,
      JdbcClient db,
      Clock clock,
      Ids ids) {
    this.users = users;
    this.houses = houses;
    this.sessions = sessions;
    this.passwords = passwords;
    this.db = db;
    this.clock = clock;
    this.ids = ids;
  }

  /** A member: the user, the membership, and the cookie of a session, as {@code name=value}. */
  public record Colleague(UserId user, UUID membership, String email, String cookie) {}

  /** A new user with this role in the house; the password is that of all test users. */
  public Colleague add(House house, Role role) {
    var email = "colega-" + System.nanoTime() + "@prueba.example";
    var hash = passwords.encode(TestHouse.PASSWORD);
    var user = new User(new UserId(ids.next()), email, "Bru Ferrer", hash, "es");
    atTheEntry(house, () -> users.add(user, clock.instant()));
    return add(house, user.id(), email, role);
  }

  /** The same, where only who it is matters. */
  public UserId join(House house, Role role) {
    return add(house, role).user();
  }

  /** A user who exists, with this role in another house. */
  public Colleague add(House house, UserId user, String email, Role role) {
    var membership = ids.next();
    atTheEntry(
        house, () -> users.join(membership, house.organization(), user, role, clock.instant()));
    return new Colleague(user, membership, email, sessions.open(user, house.organization()));
  }

  /** The owner's own membership. */
  public UUID ownership(House house) {
    return houses.inside(
        Wall.entry(house.organization()),
        house.actor(),
        () ->
            db.sql("select id from membership where org_id = :org and user_id = :user")
                .param("org", house.organization().value())
                .param("user", house.owner().value())
                .query(UUID.class)
                .single());
  }

  /** The acts in the house's trail, the latest first. */
  public java.util.List<String> trail(House house) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql("select act from audit_entry where org_id = :org order by id desc")
                .param("org", house.organization().value())
                .query(String.class)
                .list());
  }

  private void atTheEntry(House house, Runnable work) {
    houses.inside(
        Wall.entry(house.organization()),
        Actor.stranger("127.0.0.1"),
        () -> {
          work.run();
          return true;
        });
  }
}
