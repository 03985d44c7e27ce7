package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.TestMembers.Colleague;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to the sessions that are open: seen, closed from afar, emptied by a withdrawal. */
@RunningApplication
class OpenSessionsTest {

  private static final String WINDOWS =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/142.0.0.0 Safari/537.36";

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired JdbcClient db;

  @ParameterizedTest
  @CsvSource({
    "es, Chrome en Windows, Esta sesión",
    "en, Chrome on Windows, This session",
  })
  void oneSeesWhereOneIsSignedInAndWhichOneLooks(String language, String device, String own) {
    var house = houses.found("Casa", java.util.Locale.of(language));
    signIn(house);
    var other = browser.signedIn(house);

    var page = other.get("/profile/sessions");

    assertThat(page.all("ul.people > li")).hasSize(2);
    assertThat(page.one("ul.people > li:first-child").text()).contains(own, "127.0.0.1");
    assertThat(page.one("ul.people > li:nth-child(2)").text()).contains(device, "127.0.0.1");
    assertThat(page.all("ul.people > li:nth-child(2) form")).hasSize(1);
  }

  @Test
  void aSessionClosedFromAfarOpensNothingAnyMore() {
    var house = houses.found();
    var afar = browser.signedIn(house);
    assertThat(afar.get("/settings").status()).isEqualTo(200);

    var mine = browser.signedIn(house);
    var list = mine.get("/profile/sessions");
    var closing = list.one("ul.people form").attr("action");
    var page = list.form(closing).submit();

    assertThat(page.text()).contains("Sesión cerrada.");
    assertThat(page.all("ul.people > li")).hasSize(1);
    assertThat(afar.get("/settings").path()).isEqualTo("/sign-in");
    assertThat(mine.get("/settings").path()).isEqualTo("/settings");
    assertThat(members.trail(house).getFirst()).isEqualTo("user.session-closed");
  }

  @Test
  void signingOutEverywhereClosesThisOneToo() {
    var house = houses.found();
    var afar = browser.signedIn(house);
    var mine = browser.signedIn(house);

    var page = mine.get("/profile/sessions").form("/profile/sessions/closing").submit();

    assertThat(page.path()).isEqualTo("/sign-in");
    assertThat(page.text()).contains("Has salido de todas partes.");
    assertThat(mine.get("/").path()).isEqualTo("/sign-in");
    assertThat(afar.get("/").path()).isEqualTo("/sign-in");
    assertThat(members.trail(house).getFirst()).isEqualTo("user.signed-out-everywhere");
  }

  @Test
  void nobodyClosesTheSessionOfAnother() {
    var house = houses.found();
    var colleague = members.add(house, Role.SALES);
    var owner = browser.signedIn(house);
    var theirs =
        browser.stranger().withCookie(colleague.cookie()).get("/profile/sessions").status();
    assertThat(theirs).isEqualTo(200);
    owner.get("/profile/sessions");

    var refused =
        owner.post("/profile/sessions/" + sessionOf(house, colleague) + "/closing", Map.of());

    assertThat(refused.status()).isEqualTo(404);
    assertThat(browser.stranger().withCookie(colleague.cookie()).get("/profile").path())
        .isEqualTo("/profile");
  }

  @Test
  void aNewPasswordClosesTheOtherSessions() {
    var house = houses.found();
    var afar = browser.signedIn(house);
    var mine = browser.signedIn(house);

    mine.get("/profile")
        .form("/profile/password")
        .with("current", TestHouse.PASSWORD)
        .with("password", "el faro alumbra poco")
        .submit();

    assertThat(mine.get("/profile").path()).isEqualTo("/profile");
    assertThat(afar.get("/profile").path()).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Ya no tienes acceso a Ferretería Baja | Salir
          en | You no longer have access to Ferretería Baja | Sign out
          """)
  void whoIsTakenOutWhileWorkingIsToldSo(String language, String title, String leave) {
    var house = houses.found("Ferretería Baja");
    var colleague = members.add(house, Role.SALES);
    var theirs = browser.stranger().in(language).withCookie(colleague.cookie());
    var form = theirs.get("/profile").form("/profile");
    speak(colleague, language);

    withdraw(house, colleague);

    assertThat(form.with("name", "Otro").submit().path()).isEqualTo("/no-access");
    var page = theirs.get("/contacts");
    assertThat(page.path()).isEqualTo("/no-access");
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.text()).contains(title, leave);
    assertThat(page.form("/no-access").submit().path()).isEqualTo("/sign-in");
    assertThat(theirs.get("/contacts").path()).isEqualTo("/sign-in");
  }

  @Test
  void whoWorksElsewhereTooGoesOnThere() {
    var house = houses.found("Ferretería Deja");
    var other = houses.found("Librería Sigue");
    var colleague = members.add(house, Role.SALES);
    members.add(other, colleague.user(), colleague.email(), Role.READ_ONLY);
    var theirs = browser.stranger().withCookie(colleague.cookie());
    theirs.get("/");

    withdraw(house, colleague);

    var page = theirs.get("/");
    assertThat(page.text()).contains("Ya no tienes acceso a Ferretería Deja");
    var on = page.form("/no-access").submit();
    assertThat(on.path()).isEqualTo("/");
    assertThat(on.text()).contains("Librería Sigue");
  }

  /**
   * Another node of the installation does no more than write the row: whoever answers the next
   * request knows it, because nobody remembers a membership.
   */
  @Test
  void whatAnotherNodeWroteCountsFromTheNextRequestOn() {
    var house = houses.found();
    var colleague = members.add(house, Role.ADMINISTRATOR);
    var theirs = browser.stranger().withCookie(colleague.cookie());
    assertThat(theirs.get("/settings/members").status()).isEqualTo(200);

    write(
        house, colleague, "update membership set role = 'SALES' where org_id = :org and id = :id");
    assertThat(theirs.get("/settings/members").status()).isEqualTo(403);
    assertThat(theirs.get("/contacts").status()).isEqualTo(200);

    write(
        house,
        colleague,
        "update membership set withdrawn_at = now() where org_id = :org and id = :id");
    assertThat(theirs.get("/contacts").path()).isEqualTo("/no-access");
  }

  private void signIn(House house) {
    var other = browser.stranger().with("User-Agent", WINDOWS);
    other
        .get("/sign-in")
        .form("/sign-in")
        .with("email", house.email())
        .with("password", TestHouse.PASSWORD)
        .submit();
  }

  private void withdraw(House house, Colleague colleague) {
    var action = "/settings/members/" + colleague.membership() + "/withdrawal";
    browser.signedIn(house).get("/settings/members").form(action).submit();
  }

  private void speak(Colleague colleague, String language) {
    atTheEntry(() ->
        db.sql("update app_user set language = :language where id = :id")
            .param("language", language)
            .param("id", colleague.user().value())
            .update());
  }

  private void write(House house, Colleague colleague, String sql) {
    atTheEntry(() ->
        db.sql(sql)
            .param("org", house.organization().value())
            .param("id", colleague.membership())
            .update());
  }

  private String sessionOf(House house, Colleague colleague) {
    return houses.inside(
        Wall.entry(),
        house.actor(),
        () ->
            db.sql("select id from user_session where user_id = :user limit 1")
                .param("user", colleague.user().value())
                .query(String.class)
                .single());
  }

  private void atTheEntry(java.util.function.Supplier<Integer> work) {
    houses.inside(Wall.entry(), app.zaguan.shared.tenancy.Actor.product(), work);
  }
}
