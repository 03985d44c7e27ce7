package app.zaguan.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class PlansTest {

  @Autowired TestHouse houses;
  @Autowired JdbcClient db;

  /** Else a connection keeps the plan of whoever came first: decision 12. */
  @Test
  void aStatementIsPlannedForNobodyInParticular() {
    houses.inside(
        Wall.entry(),
        Actor.product(),
        () ->
            assertThat(db.sql("show plan_cache_mode").query(String.class).single())
                .isEqualTo("force_generic_plan"));
  }
}
