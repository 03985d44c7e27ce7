package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.notifications.TestMail;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class MembersPageTest {

  private static final String NEW = "el faro alumbra poco";

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired TestMail mail;
  @Autowired TestClock clock;

  @Test
  void whoIsInvitedChoosesNameAndPasswordAndIsIn() {
    var house = houses.found("Ferretería Invita");
    var email = someone();

    var sent = invite(house, email, "SALES");
    assertThat(sent.text()).contains("Invitación enviada a " + email);
    var letter = mail.last(house, "user.invitation");
    assertThat(letter.subject()).isEqualTo("Ana Soler te invita a Ferretería Invita");
    assertThat(letter.to()).isEqualTo(email);

    var offer = browser.get(letter.path());
    assertThat(offer.text())
        .contains("Únete a Ferretería Invita", "Ana Soler te invita. Tu rol: Ventas.");
    var page = accept(offer, letter.path());
    assertThat(page.path()).isEqualTo("/");
    assertThat(page.text()).contains("Ya formas parte de la empresa.", "Hola, Bru");
    assertThat(browser.get("/settings/members").status()).isEqualTo(403);
    assertThat(members.trail(house)).contains("invitation.made", "invitation.accepted");
    assertThat(browser.signedIn(house).get("/settings/members").text()).contains("Bru Ferrer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Esta invitación ya no sirve | Ya se usó. | Ha caducado. | Quien te invitó la ha retirado. | El enlace no está completo
          en | This invitation is of no use any more | It was used. | It has expired. | Whoever invited you has withdrawn it. | The link is not complete
          """)
  void anInvitationWorksOnceForAWeekAndUntilItIsWithdrawn(
      String language,
      String title,
      String used,
      String expired,
      String withdrawn,
      String unknown) {
    var house = houses.found("Faro", Locale.of(language));
    browser.in(language);

    var first = invited(house, someone());
    accept(browser.stranger().get(first), first);
    assertThat(browser.get(first).status()).isEqualTo(410);
    assertThat(browser.get(first).text()).contains(title, used);

    var second = invited(house, someone());
    var owner = browser.signedIn(house);
    owner
        .get("/settings/members")
        .all("form[action$='/withdrawal'][action^='/settings/invitations/']")
        .forEach(it -> owner.form(it.attr("action")).submit());
    assertThat(browser.get(second).text()).contains(title, withdrawn);

    var third = invited(house, someone());
    clock.forward(Duration.ofDays(8));
    assertThat(browser.get(third).text()).contains(title, expired);

    assertThat(browser.get(third + "x").text()).contains(title, unknown);
  }

  @Test
  void anInvitationSentAgainHasAnotherKeyAndANewTerm() {
    var house = houses.found();
    var first = invited(house, someone());
    clock.forward(Duration.ofDays(6));

    var owner = browser.signedIn(house);
    var list = owner.get("/settings/members");
    list.form(list.one("form[action$='/sending']").attr("action")).submit();
    clock.forward(Duration.ofDays(6));

    var second = mail.last(house, "user.invitation").path();
    assertThat(browser.get(first).status()).isEqualTo(410);
    assertThat(browser.get(second).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "es, ya trabaja en la empresa., ya tiene una invitación. Envíala otra vez desde la lista.",
    "en, works in the company already., has an invitation already. Send it again from the list."
  })
  void nobodyIsInvitedTwice(String language, String member, String invited) {
    var house = houses.found("Faro", Locale.of(language));
    var email = someone();
    invite(house, email, "SALES");

    var again = invite(house, email.toUpperCase(), "SALES");
    var oneself = invite(house, house.email(), "SALES");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.problem("email")).isEqualTo(email.toUpperCase() + " " + invited);
    assertThat(oneself.problem("email")).isEqualTo(house.email() + " " + member);
  }

  @ParameterizedTest
  @CsvSource({"es, Elige un rol de la lista.", "en, Choose a role from the list."})
  void aCompanyHasNoAccountManagersAndNoMadeUpRoles(String language, String sentence) {
    var house = houses.found("Faro", Locale.of(language));

    for (var role : List.of("ACCOUNT_MANAGER", "EMPEROR", "")) {
      assertThat(invite(house, someone(), role).problem("role")).isEqualTo(sentence);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "es, 'Esta invitación es para {0}, y has entrado con otra cuenta. Sal y abre el enlace otra"
        + " vez.'",
    "en, 'This invitation is for {0}, and you are signed in with another account. Sign out and open"
        + " the link again.'"
  })
  void anInvitationIsForItsAddressAlone(String language, String sentence) {
    var email = someone();
    var path = invited(houses.found(), email);
    var other = browser.signedIn(houses.found("Otra", Locale.of(language)));

    var seen = other.get(path);
    var forced = other.post(path, Map.of());

    assertThat(seen.text()).contains(sentence.replace("{0}", email));
    assertThat(forced.status()).isEqualTo(422);
    assertThat(other.get("/").all("form[action^='/switch/']")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "es, Ya hay una cuenta con {0}. Entra con ella para unirte.",
    "en, There is an account with {0} already. Sign in with it to join."
  })
  void whoHasAnAccountJoinsWithIt(String language, String sentence) {
    var joiner = houses.found("Casa propia", Locale.of(language));
    var path = invited(houses.found("Segunda casa"), joiner.email());
    browser.in(language);

    var page = browser.get(path);
    assertThat(page.text()).contains(sentence.replace("{0}", joiner.email()));
    assertThat(browser.post(path, Map.of("name", "X", "password", NEW)).status()).isEqualTo(422);

    var signedIn = browser.signedIn(joiner);
    var home = signedIn.get(path).form(path).submit();
    assertThat(home.text()).contains("Segunda casa", "Casa propia");
  }

  @Test
  void anotherRoleAndAWithdrawalTakeEffectWithTheNextRequest() {
    var house = houses.found();
    var colleague = members.add(house, Role.SALES);
    var theirs = browser.stranger().withCookie(colleague.cookie());
    assertThat(theirs.get("/settings/members").status()).isEqualTo(403);

    change(house, colleague, "ADMINISTRATOR");
    assertThat(theirs.get("/settings/members").status()).isEqualTo(200);

    var owner = browser.signedIn(house);
    var action = "/settings/members/" + colleague.membership() + "/withdrawal";
    assertThat(owner.get("/settings/members").form(action).submit().text())
        .contains("Bru Ferrer ya no entra en la empresa.");
    assertThat(theirs.get("/settings/members").path()).isEqualTo("/no-access");
    assertThat(members.trail(house)).contains("member.role-changed", "member.withdrawn");
  }

  @Test
  void aRoleChangesByItsOwnButtonAndNotByAnArrowKey() {
    var house = houses.found();
    members.add(house, Role.SALES);

    var page = browser.signedIn(house).get("/settings/members");
    var role = page.one("form.people-role:has([aria-label='Rol de Bru Ferrer'])");

    assertThat(role.select("[data-auto-submit], noscript")).isEmpty();
    assertThat(role.select("button").text()).isEqualTo("Cambiar el rol");
  }

  @Test
  void everyButtonSaysWhomItIsFor() {
    var house = houses.found();
    members.add(house, Role.SALES);
    var email = someone();
    invite(house, email, "SALES");
    invite(house, someone(), "SALES");

    var page = browser.signedIn(house).get("/settings/members");

    assertThat(page.names(".rows button:not(.ask-body button), .rows summary"))
        .contains(
            "Cambiar el rol de Bru Ferrer",
            "Dar de baja a Bru Ferrer",
            "Enviar otra vez la invitación a " + email,
            "Retirar la invitación a " + email)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "es, No hay más propietarios que Ana Soler. Nombra antes a otro.",
    "en, Ana Soler is the only owner. Name another one first."
  })
  void theLastOwnerStays(String language, String sentence) {
    var house = houses.found("Faro", Locale.of(language));
    var owner = browser.signedIn(house);
    owner.get("/settings/members");
    var own = "/settings/members/" + members.ownership(house);

    assertThat(owner.post(own + "/withdrawal", Map.of()).text()).contains(sentence);
    assertThat(owner.post(own, Map.of("role", "SALES")).text()).contains(sentence);
    assertThat(owner.get("/settings/members").status()).isEqualTo(200);
  }

  @Test
  void ofTwoOwnersWhoLeaveAtOnceOneStays() throws Exception {
    var house = houses.found();
    var second = members.add(house, Role.OWNER);
    var one = browser.signedIn(house);
    var other = browser.stranger().withCookie(second.cookie());
    one.get("/settings/members");
    other.get("/settings/members");

    try (var both = Executors.newFixedThreadPool(2)) {
      Callable<Integer> first =
          () ->
              one.post("/settings/members/" + members.ownership(house), Map.of("role", "SALES"))
                  .status();
      Callable<Integer> last =
          () ->
              other
                  .post("/settings/members/" + second.membership(), Map.of("role", "SALES"))
                  .status();
      both.invokeAll(List.of(first, last));
    }

    var left =
        List.of(one.get("/settings/members").status(), other.get("/settings/members").status());
    assertThat(left).containsExactlyInAnyOrder(200, 403);
  }

  @ParameterizedTest
  @CsvSource({
    "es, Solo quien es propietario puede cambiar o dar de baja a otro propietario.",
    "en, Only an owner can change or remove another owner."
  })
  void anAdministratorDoesNotTouchOwnersNorMakesThem(String language, String sentence) {
    var house = houses.found("Faro", Locale.of(language));
    var administrator = browser.stranger();
    var colleague = members.add(house, Role.ADMINISTRATOR);
    administrator.withCookie(colleague.cookie());
    administrator.get("/profile").form("/profile").with("language", language).submit();
    administrator.get("/settings/members");
    var owner = "/settings/members/" + members.ownership(house);

    assertThat(administrator.post(owner + "/withdrawal", Map.of()).text()).contains(sentence);
    assertThat(administrator.post(owner, Map.of("role", "SALES")).text()).contains(sentence);
    var promoted =
        administrator.post("/settings/members/" + colleague.membership(), Map.of("role", "OWNER"));
    assertThat(promoted.status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/withdrawal"})
  void whoWorksElsewhereIsNotFound(String act) {
    var house = houses.found();
    var stranger = members.add(houses.found(), Role.SALES);
    var owner = browser.signedIn(house);
    owner.get("/settings/members");

    var page =
        owner.post("/settings/members/" + stranger.membership() + act, Map.of("role", "SALES"));

    assertThat(page.status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"es, Esta invitación ya no sirve.", "en, This invitation is of no use any more."})
  void whatWasWithdrawnIsNotSentAgain(String language, String sentence) {
    var house = houses.found("Faro", Locale.of(language));
    invite(house, someone(), "SALES");
    var owner = browser.signedIn(house);
    var list = owner.get("/settings/members");
    var sending = list.one("form[action$='/sending']").attr("action");
    list.form(sending.replace("/sending", "/withdrawal")).submit();

    var page = owner.post(sending, Map.of());

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains(sentence);
  }

  private SeenPage invite(House house, String email, String role) {
    var owner = browser.signedIn(house);
    return owner
        .get("/settings/members")
        .form("/settings/invitations")
        .with("email", email)
        .with("role", role)
        .submit();
  }

  private String invited(House house, String email) {
    invite(house, email, "SALES");
    return mail.last(house, "user.invitation").path();
  }

  private static SeenPage accept(SeenPage offer, String path) {
    return offer.form(path).with("name", "Bru Ferrer").with("password", NEW).submit();
  }

  private void change(House house, TestMembers.Colleague colleague, String role) {
    var owner = browser.signedIn(house);
    owner
        .get("/settings/members")
        .form("/settings/members/" + colleague.membership())
        .with("role", role)
        .submit();
  }

  private static String someone() {
    return "alguien" + System.nanoTime() + "@prueba.example";
  }
}
