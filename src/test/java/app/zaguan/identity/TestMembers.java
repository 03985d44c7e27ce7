package app.zaguan.identity;

import app.zaguan.shared.Ids;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts people into an organization with a role, without the way through an invitation. */
@TestComponent
public class TestMembers {

  private final TestHouse houses;
  private final JdbcClient db;
  private final Ids ids;

  TestMembers(TestHouse houses, JdbcClient db, Ids ids) {
    this.houses = houses;
    this.db = db;
    this.ids = ids;
  }

  public UserId join(House house, Role role) {
    var user = new UserId(ids.next());
    return houses.inside(
        Wall.entry(),
        Actor.product(),
        () -> {
          db.sql(
                  """
                  insert into app_user (id, email, name, password, language, created_at)
                  values (:id, :email, 'Bru Ferrer', 'none', 'es', now())
                  """)
              .param("id", user.value())
              .param("email", UUID.randomUUID() + "@prueba.example")
              .update();
          db.sql(
                  """
                  insert into membership (org_id, id, user_id, role, created_at)
                  values (:org, :id, :user, :role, now())
                  """)
              .param("org", house.organization().value())
              .param("id", ids.next())
              .param("user", user.value())
              .param("role", role.name())
              .update();
          return user;
        });
  }
}
