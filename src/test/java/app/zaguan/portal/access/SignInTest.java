package app.zaguan.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.TestContacts;
import app.zaguan.notifications.TestMail;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class SignInTest {

  @Autowired TestHouse houses;
  @Autowired TestContacts contacts;
  @Autowired TestPortal portal;
  @Autowired TestMail mail;
  @Autowired Admitting admitting;
  @Autowired Contacting contacting;
  @Autowired Browser browser;

  private House house;
  private ContactId contact;
  private String email;

  @BeforeEach
  void somebodyWithAccess() {
    house = houses.found();
    contact = contacts.customer(house);
    email = portal.account(house, contact);
  }

  @Test
  void aContactSignsInAndOut() {
    browser.get(at("/profile"));

    var page = signIn(email, TestHouse.PASSWORD);

    assertThat(page.path()).isEqualTo(at("/profile"));
    assertThat(page.text()).contains("Construcciones Turia");
    var out = page.form(at("/sign-out")).submit();
    assertThat(out.path()).isEqualTo(at("/sign-in"));
    assertThat(browser.get(at("/profile")).path()).isEqualTo(at("/sign-in"));
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
    browser.get(at("/sign-in"));

    var wrong = signIn(email, "otra-cosa-bien-larga");
    var unknown = signIn("nadie@turia.example", "otra-cosa-bien-larga");

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.text()).isEqualTo(wrong.text());
    assertThat(wrong.value("email")).isEqualTo(email);
  }

  @Test
  void guessingHasToWait() {
    browser.get(at("/sign-in"));
    for (var guess = 0; guess < 6; guess++) {
      signIn(email, "otra-cosa-bien-larga");
    }

    assertThat(signIn(email, TestHouse.PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void aSessionOpensOnlyItsOwnBusiness() {
    var other = houses.found();
    var customer = portal.signedIn(browser, house, contact);

    assertThat(customer.get(at("/profile")).path()).isEqualTo(at("/profile"));
    assertThat(customer.get(portal.at(other, "/profile")).path())
        .isEqualTo(portal.at(other, "/sign-in"));
  }

  @Test
  void anUnknownPortalIsNotFound() {
    assertThat(browser.get("/p/no-hay-tal-portal/sign-in").status()).isEqualTo(404);
  }

  @Test
  void withdrawnAccessEndsAtTheNextRequest() {
    var customer = portal.signedIn(browser, house, contact);
    customer.get(at("/profile"));

    houses.as(house, () -> withdraw());

    assertThat(customer.get(at("/profile")).path()).isEqualTo(at("/sign-in"));
    browser.get(at("/sign-in"));
    assertThat(signIn(email, TestHouse.PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void anArchivedContactLosesAccess() {
    var customer = portal.signedIn(browser, house, contact);

    houses.as(
        house,
        () -> {
          contacting.archive(contact);
          return contact;
        });

    assertThat(customer.get(at("/profile")).path()).isEqualTo(at("/sign-in"));
  }

  @Test
  void afterSigningInOneIsNeverSentElsewhere() {
    browser.get(at("/sign-in"));

    var page =
        browser.post(
            at("/sign-in"),
            Map.of(
                "email", email, "password", TestHouse.PASSWORD, "next", "//example.com/profile"));

    assertThat(page.path()).isEqualTo(at(""));
  }

  private ContactId withdraw() {
    admitting.withdraw(contact);
    return contact;
  }

  private app.zaguan.shared.SeenPage signIn(String as, String password) {
    return browser.form(at("/sign-in")).with("email", as).with("password", password).submit();
  }

  private String at(String page) {
    return portal.at(house, page);
  }
}
