package app.zaguan.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestSessions;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class TidyingTest {

  @Autowired TestHouse houses;
  @Autowired TestSessions sessions;
  @Autowired TestDocuments documents;
  @Autowired TestPortal portal;
  @Autowired Tidying tidying;
  @Autowired JdbcClient db;

  @Test
  void onlyWhatIsOverIsTakenAway() {
    var mine = houses.found();
    sessions.open(mine);
    sessions.open(mine);
    write(
        mine,
        Wall.entry(),
        "update user_session set expires_at = now() - interval '9 days' where id ="
            + " (select id from user_session where user_id = :id limit 1)",
        mine.owner().value());

    tidying.tidy();

    assertThat(count(mine, Wall.entry(), "user_session where user_id = :id", mine.owner().value()))
        .isEqualTo(1);
  }

  @Test
  void thePortalsAndTheLinksLeftoversGoTooOrganizationByOrganization() {
    var mine = houses.found();
    var org = mine.organization().value();
    var wall = Wall.entry(mine.organization());
    var contact = documents.customer(mine);
    portal.session(mine, contact);
    portal.session(mine, contact);
    write(
        mine,
        wall,
        "update portal_session set expires_at = now() - interval '9 days' where org_id = :id and id"
            + " = (select id from portal_session where org_id = :id limit 1)",
        org);
    var account = "(select id from portal_account where org_id = :id)";
    for (var age : List.of("- interval '9 days'", "+ interval '9 days'")) {
      write(
          mine,
          wall,
          "insert into portal_token (org_id, id, token_hash, account_id, purpose, created_at,"
              + " expires_at) select :id, gen_random_uuid(), gen_random_uuid()::text::bytea, "
              + account
              + ", 'RESET', now(), now() "
              + age,
          org);
    }
    var quote = documents.sentQuote(mine, contact);
    for (var age : List.of("- interval '9 days'", "+ interval '9 days'")) {
      write(
          mine,
          Wall.staff(mine.organization()),
          "insert into share_grant (org_id, id, link_id,"
              + " token_hash, made_at, expires_at) select org_id, gen_random_uuid(), id,"
              + " gen_random_uuid()::text::bytea, now(), now() "
              + age
              + " from share_link where org_id = :id and document_id = '"
              + quote
              + "' limit 1",
          org);
    }

    tidying.tidy();

    for (var table : List.of("portal_session", "portal_token", "share_grant")) {
      assertThat(count(mine, wall, table + " where org_id = :id", org)).as(table).isEqualTo(1);
    }
  }

  private void write(House house, Wall wall, String sql, UUID id) {
    assertThat(houses.inside(wall, house.actor(), () -> db.sql(sql).param("id", id).update()))
        .isEqualTo(1);
  }

  private int count(House house, Wall wall, String what, UUID id) {
    return houses.inside(
        wall,
        house.actor(),
        () -> db.sql("select count(*) from " + what).param("id", id).query(Integer.class).single());
  }
}
