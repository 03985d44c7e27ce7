package app.zaguan.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.TestContacts;
import app.zaguan.identity.Role;
import app.zaguan.identity.TestMembers;
import app.zaguan.notifications.TestMail;
import app.zaguan.notifications.outbox.TestProbation;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How contacts get their access and their passwords. */
@RunningApplication
class AdmissionTest {

  private static final String FRESH = "canela-tranvia-martes";

  @Autowired TestHouse houses;
  @Autowired TestContacts contacts;
  @Autowired TestPortal portal;
  @Autowired TestMail mail;
  @Autowired TestClock clock;
  @Autowired Browser browser;
  @Autowired TestMembers members;
  @Autowired TestProbation probation;
  @Autowired PortalAccounts accounts;
  @Autowired PortalTokens tokens;
  @Autowired PortalCodes codes;
  @Autowired Installation installation;
  @Autowired Here here;
  @Autowired AutowireCapableBeanFactory beans;

  private House house;
  private ContactId contact;
  private Browser staff;

  @BeforeEach
  void aContact() {
    house = houses.found();
    contact = contacts.person(house, "Carmen Ruiz");
    staff = browser.signedIn(house);
  }

  @Test
  void anInvitationLetsAContactChooseAPasswordOnce() {
    invite("carmen@turia.example");
    var link = mail.last(house, "portal.invitation").path();

    browser.get(link);
    var inside = browser.form(link).with("password", FRESH).submit();

    assertThat(inside.path()).isEqualTo(portal.at(house, ""));
    var again = browser.stranger();
    assertThat(again.get(link).status()).isEqualTo(410);
    assertThat(staff.get("/contacts/" + contact).text()).contains("carmen@turia.example");
  }

  @Test
  void whoHasNoEmailGetsNoPasswordButTheWayToAddOne() {
    var pau = contacts.add(house, ContactDetails.person("Pau Marí"));

    var page = staff.get("/contacts/" + pau + "/portal-access");

    assertThat(page.all("form[action$=/portal-access/password]")).isEmpty();
    assertThat(page.text()).contains("Antes apunta un correo en su ficha: con él entrará.");
    assertThat(page.all("main a[href=/contacts/" + pau + "/edit]")).hasSize(1);
  }

  @Test
  void anInvitationToAnotherAddressShutsOutWhoeverCameInByTheFirst() {
    invite("equivocada@turia.example");
    var link = mail.last(house, "portal.invitation").path();
    browser.get(link);
    browser.form(link).with("password", FRESH).submit();

    invite("carmen@turia.example");

    assertThat(browser.get(portal.at(house, "")).path()).isEqualTo(portal.at(house, "/sign-in"));
  }

  @Test
  void anInvitationExpires() {
    invite("carmen@turia.example");
    var link = mail.last(house, "portal.invitation").path();

    clock.at(Instant.now().plus(Duration.ofDays(15)));

    assertThat(browser.get(link).status()).isEqualTo(410);
  }

  @Test
  void anInvitationOpensNothingInAnotherBusiness() {
    invite("carmen@turia.example");
    var other = houses.found();
    var link = mail.last(house, "portal.invitation").path();
    var token = link.substring(link.lastIndexOf('/'));

    assertThat(browser.get(portal.at(other, "/password" + token)).status()).isEqualTo(410);
  }

  @Test
  void aCommonPasswordIsRefusedBesideItsField() {
    invite("carmen@turia.example");
    var link = mail.last(house, "portal.invitation").path();
    browser.get(link);

    var refused = browser.form(link).with("password", "contraseña1234").submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem("password")).isNotEmpty();
  }

  @Test
  void twoContactsCannotSignInWithOneAddress() {
    invite("carmen@turia.example");
    contact = contacts.person(house, "Otra Persona");

    var refused = invite("Carmen@turia.example");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem("email")).contains("Carmen Ruiz");
    assertThat(refused.value("email")).isEqualTo("Carmen@turia.example");
  }

  @Test
  void whetherAnAddressHasAccessIsNotTold() {
    invite("carmen@turia.example");

    var known = askForReset("carmen@turia.example");
    var unknown = askForReset("nadie@turia.example");

    assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(200);
    assertThat(unknown.text().replace("nadie@", "carmen@")).isEqualTo(known.text());
    assertThat(mail.of(house, "portal.reset")).hasSize(1);
  }

  @Test
  void aYoungHouseThatWroteToManyTodayMailsNoResetUntilTomorrow() {
    var email = portal.account(house, contact);
    probation.exhaust(house);

    resetMeasured(email);

    assertThat(mail.of(house, "portal.reset")).isEmpty();
    clock.forward(Duration.ofHours(25));
    resetMeasured(email);
    assertThat(mail.of(house, "portal.reset")).hasSize(1);
  }

  /** As where mails really leave. */
  private void resetMeasured(String email) {
    var name = portal.at(house, "").substring("/p/".length());
    var shown =
        new app.zaguan.portal.door.House(
            house.organization(), name, "Ferretería", "#206bc4", null, ZoneId.of("Europe/Madrid"));
    var unproxied =
        new PasswordMail(accounts, tokens, codes, probation.mailing(true), installation);
    var measured =
        (PasswordMail) beans.applyBeanPostProcessorsAfterInitialization(unproxied, "measured");
    here.behind(
        Wall.entry(house.organization()),
        Actor.stranger("10.0.0.9"),
        () -> measured.reset(shown, email));
  }

  @Test
  void whoMayNotGiveAccessDoesNotGiveItByTyingAPersonToACompany() {
    var company = contacts.customer(house, "Construcciones Turia, S.A.");
    portal.account(house, contact);

    var refused = tie(Role.PURCHASES, company, contact);
    var fromTheOtherSide = tie(Role.PURCHASES, contact, company);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem("contactText"))
        .isEqualTo(
            "Carmen Ruiz tiene acceso al portal: vincularle a Construcciones Turia, S.A. le abriría"
                + " también sus documentos. Pídeselo a quien lleva las ventas.");
    assertThat(fromTheOtherSide.status()).isEqualTo(422);
    assertThat(tie(Role.SALES, company, contact).status()).isEqualTo(200);
    assertThat(tie(Role.PURCHASES, company, contact).status())
        .as("what is tied already gives nothing more")
        .isEqualTo(200);
  }

  @Test
  void whoHasNoAccessIsTiedByAnybodyWhoKeepsContacts() {
    var company = contacts.customer(house);

    assertThat(tie(Role.PURCHASES, company, contact).status()).isEqualTo(200);
  }

  private SeenPage tie(Role role, ContactId to, ContactId whom) {
    var clerk = browser.stranger().withCookie(members.add(house, role).cookie());
    return clerk
        .get("/contacts/" + to)
        .form("/contacts/" + to + "/people")
        .with("contact", whom.toString())
        .submit();
  }

  @Test
  void aResetClosesOtherSessions() {
    var customer = portal.signedIn(browser, house, contact);
    customer.get(portal.at(house, "/profile"));
    askForReset(portal.account(house, contact));
    var link = mail.last(house, "portal.reset").path();

    browser.get(link);
    browser.form(link).with("password", FRESH).submit();

    assertThat(customer.get(portal.at(house, "/profile")).path())
        .isEqualTo(portal.at(house, "/sign-in"));
  }

  @Test
  void aPasswordThatStaffSetMustBeChangedByAMailedCode() {
    var customer = withPasswordSetByStaff();
    customer.get(portal.at(house, "/profile/password"));
    customer.form(portal.at(house, "/profile/password/code")).submit();
    var code = mail.last(house, "portal.code").code();
    var again = customer.get(portal.at(house, "/profile/password")).one("button[formaction$=code]");
    assertThat(again.hasAttr("formnovalidate")).isTrue();

    var changed =
        customer
            .form(portal.at(house, "/profile/password"))
            .with("code", code)
            .with("password", FRESH)
            .submit();

    assertThat(changed.path()).isEqualTo(portal.at(house, "/profile"));
    assertThat(customer.get(portal.at(house, "/profile/password")).all("[name=current]"))
        .isNotEmpty();
  }

  @Test
  void afterFiveWrongCodesTheRightOneIsWorthless() {
    var customer = withPasswordSetByStaff();
    customer.get(portal.at(house, "/profile/password"));
    customer.form(portal.at(house, "/profile/password/code")).submit();
    var code = mail.last(house, "portal.code").code();
    var wrong = code.equals("123456") ? "654321" : "123456";
    for (var guess = 0; guess < 5; guess++) {
      customer.post(
          portal.at(house, "/profile/password"), Map.of("code", wrong, "password", FRESH));
    }

    var refused =
        customer.post(
            portal.at(house, "/profile/password"), Map.of("code", code, "password", FRESH));

    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void aContactChangesItsPasswordByThePresentOne() {
    var customer = portal.signedIn(browser, house, contact);
    customer.get(portal.at(house, "/profile/password"));

    var wrong = change(customer, "no-es-la-de-ahora");
    var right = change(customer, TestHouse.PASSWORD);

    assertThat(wrong.problem("current")).isNotEmpty();
    assertThat(right.path()).isEqualTo(portal.at(house, "/profile"));
  }

  @Test
  void theChosenLanguageIsKept() {
    var customer = portal.signedIn(browser, house, contact);
    customer.get(portal.at(house, "/profile"));

    customer.form(portal.at(house, "/language")).with("language", "en").submit();

    assertThat(customer.get(portal.at(house, "/profile")).text()).contains("Your data");
    assertThat(portal.signedIn(browser, house, contact).get(portal.at(house, "/profile")).text())
        .contains("Your data");
  }

  private Browser withPasswordSetByStaff() {
    staff.get("/contacts/" + contact + "/portal-access");
    staff
        .form("/contacts/" + contact + "/portal-access/password")
        .with("password", TestHouse.PASSWORD)
        .submit();
    var customer = browser.stranger();
    customer.get(portal.at(house, "/sign-in"));
    customer
        .form(portal.at(house, "/sign-in"))
        .with("email", portal.account(house, contact))
        .with("password", TestHouse.PASSWORD)
        .submit();
    return customer;
  }

  private SeenPage change(Browser customer, String current) {
    return customer
        .form(portal.at(house, "/profile/password"))
        .with("current", current)
        .with("password", FRESH)
        .submit();
  }

  private SeenPage invite(String email) {
    staff.get("/contacts/" + contact + "/portal-access");
    return staff
        .form("/contacts/" + contact + "/portal-access/invitation")
        .with("email", email)
        .submit();
  }

  private SeenPage askForReset(String email) {
    browser.get(portal.at(house, "/password"));
    return browser.form(portal.at(house, "/password")).with("email", email).submit();
  }
}
