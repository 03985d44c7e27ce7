package app.zaguan.identity.founding;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.Documents;
import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.Role;
import app.zaguan.identity.TestMembers;
import app.zaguan.payments.Method;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class FoundingTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestMembers members;
  @Autowired Organizations organizations;
  @Autowired Documents documents;
  @Autowired FoundingDesk desk;
  @Autowired Groundwork groundwork;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;
  @Autowired Here here;
  @Autowired Browser browser;

  @Test
  void aNewOrganizationSeesItself() {
    var house = houses.found("Ferretería Levante, S.L.");

    var organization = houses.as(house, organizations::current);

    assertThat(organization.legalName()).isEqualTo("Ferretería Levante, S.L.");
  }

  @Test
  void whereAFoundingWasCutShortWhatIsMissingIsLaidDownWhenTheOwnerSignsIn() {
    var house = cutShort();

    signIn(house);
    signIn(house);

    assertThat(issues(house)).startsWith("F");
    assertThat(accounts(house)).containsExactlyInAnyOrder("sandbox", Method.TRANSFER);
    assertThat(members.trail(house)).containsOnlyOnce("organization.founded");
  }

  /** A migration gives to all organizations that are there, also to one that was cut short. */
  @Test
  void whatIsThereAlreadyStaysWhenTheRestIsLaidDown() {
    var house = cutShort();
    houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql(
                    """
                    with series as (
                      insert into number_series (org_id, id, type, prefix)
                      values (:org, :id, 'CREDIT_NOTE', 'AB')
                    ), preferences as (
                      insert into portal_preferences (org_id, id, mail_comments)
                      values (:org, :id, false)
                    )
                    insert into gateway_account (org_id, id, gateway, enabled, created_at)
                    values (:org, :id, 'transfer', false, now())
                    """)
                .param("org", house.organization().value())
                .param("id", new UUID(4, 4))
                .update());

    signIn(house);

    assertThat(issues(house)).startsWith("F");
    assertThat(accounts(house)).containsExactlyInAnyOrder("sandbox", Method.TRANSFER);
    assertThat(kept(house)).containsExactly("AB", "false", "false");
  }

  private List<String> kept(House house) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql(
                    """
                    select prefix from number_series where org_id = :org and id = :id
                    union all
                    select cast(mail_comments as text) from portal_preferences
                     where org_id = :org and id = :id
                    union all
                    select cast(enabled as text) from gateway_account
                     where org_id = :org and id = :id
                    """)
                .param("org", house.organization().value())
                .param("id", new UUID(4, 4))
                .query(String.class)
                .list());
  }

  @Test
  void whoseFoundingWasCutShortComesOverFromAnotherOrganization() {
    var house = cutShort();
    var other = houses.found();
    var invited = members.add(other, house.owner(), house.email(), Role.SALES);
    var owner = browser.withCookie(invited.cookie());

    owner.get("/").form("/switch/" + house.organization()).submit();

    assertThat(issues(house)).startsWith("F");
  }

  @Test
  void ofManyWhoComeInAtOnceOneLaysItDown() throws Exception {
    for (var round = 0; round < 4; round++) {
      var house = cutShort();
      Callable<Boolean> comingIn =
          () -> {
            groundwork.lay(house.organization(), house.actor());
            return true;
          };

      try (var threads = Executors.newFixedThreadPool(4)) {
        for (var each : threads.invokeAll(Collections.nCopies(4, comingIn))) {
          assertThat(each.get()).isTrue();
        }
      }

      assertThat(members.trail(house)).containsOnlyOnce("organization.founded");
      assertThat(accounts(house)).containsExactlyInAnyOrder("sandbox", Method.TRANSFER);
    }
  }

  /** The first of the two transactions of a founding, and no more. */
  private House cutShort() {
    var email = "cortada" + System.nanoTime() + "@prueba.example";
    var wish = TestHouse.wish("Ferretería Cortada", email, Locale.of("es"));
    var hash = passwords.encode(TestHouse.PASSWORD);
    var half = here.behind(Wall.entry(), Actor.stranger("127.0.0.1"), () -> desk.found(wish, hash));
    return new House(half.organization(), half.owner(), email);
  }

  private void signIn(House house) {
    var page =
        browser
            .stranger()
            .get("/sign-in")
            .form("/sign-in")
            .with("email", house.email())
            .with("password", TestHouse.PASSWORD)
            .submit();
    assertThat(page.path()).isEqualTo("/");
  }

  private String issues(House house) {
    var id = made.issuedInvoice(house, made.customer(house), "100");
    return houses.as(house, () -> String.valueOf(documents.get(id).number()));
  }

  private List<String> accounts(House house) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql("select gateway from gateway_account where org_id = :org")
                .param("org", house.organization().value())
                .query(String.class)
                .list());
  }
}
