package app.zaguan.identity.people;

import app.zaguan.identity.TestSessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class TidyingTest {

  @Autowired TestHouse houses;
  @Autowired TestSessions sessions;
  @Autowired JdbcClient db;

  @Test
  void onlyWhatIsOverIsTakenAway() {
    var mine = houses.found();
    sessions.open(mine);
    sessions.open(mine);
    inside(mine, () -> expireOne(mine));

    inside(mine, () -> tidy());

    assertThat(inside(mine, () -> count(mine))).isEqualTo(1);
  }

  private int expireOne(House house) {
    return db.sql(
            """
            update user_session set expires_at = :then
             where id = (select id from user_session where user_id = :user limit 1)
            """)
        .param("then", Timestamp.from(Instant.now().minus(Duration.ofDays(9))))
        .param("user", house.owner().value())
        .update();
  }

  private int tidy() {
    Tidying.tidy(db, Timestamp.from(Instant.now().minus(Duration.ofDays(8))));
    return 0;
  }

  private int count(House house) {
    return db.sql("select count(*) from user_session where user_id = :user")
        .param("user", house.owner().value())
        .query(Integer.class)
        .single();
  }

  private int inside(House house, java.util.function.Supplier<Integer> work) {
    return houses.inside(Wall.entry(), house.actor(), work);
  }
}
