package app.zaguan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.notifications.TestMail;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether there is an account is told neither by the answer nor by what it costs: the statements
 * that are sent to the database are the same, one by one. Counted, so that no noise hides a
 * difference; that the password costs the same is counted in {@code PasswordRuleTest}.
 */
@RunningApplication
class EqualWorkTest {

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestPortal portal;
  @Autowired TestDocuments documents;
  @Autowired TestMail mail;
  @Autowired JdbcClient db;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouse() {
    house = houses.found();
    contact = documents.customer(house);
    houses.inside(Wall.entry(), Actor.product(), () -> db.sql("delete from throttle").update());
  }

  @Test
  void signingIn() {
    sameWork("/sign-in", house.email(), Map.of("password", "not the password"));
  }

  @Test
  void askingForANewPassword() {
    sameWork("/password-reset", house.email(), Map.of());
    assertThat(mail.findTo(house.email(), "user.password-reset")).isPresent();
  }

  @Test
  void signingInToThePortal() {
    var email = portal.account(house, contact);
    sameWork(portal.at(house, "/sign-in"), email, Map.of("password", "not the password"));
  }

  @Test
  void askingForANewPasswordOfThePortal() {
    var email = portal.account(house, contact);
    sameWork(portal.at(house, "/password"), email, Map.of());
    assertThat(mail.of(house, "portal.reset")).hasSize(1);
  }

  private void sameWork(String address, String known, Map<String, String> fields) {
    var unknown = "nadie-" + System.nanoTime() + "@prueba.example";
    // the first of all is not measured: what is remembered for good is looked up once
    ask(address, "otra-" + System.nanoTime() + "@prueba.example", fields, new ArrayList<>());
    var answers = new ArrayList<String>();
    var forKnown = ask(address, known, fields, answers);
    var forUnknown = ask(address, unknown, fields, answers);

    assertThat(forKnown).hasSizeGreaterThan(2).isEqualTo(forUnknown);
    assertThat(answers.getFirst().replace(known, "X"))
        .isEqualTo(answers.getLast().replace(unknown, "X"));
  }

  private List<String> ask(
      String address, String email, Map<String, String> fields, List<String> answers) {
    var visitor = browser.stranger();
    visitor.get(address);
    var all = new java.util.HashMap<>(fields);
    all.put("email", email);
    var pages = new ArrayList<SeenPage>();
    var work = CountedStatements.during(() -> pages.add(visitor.post(address, all)));
    answers.add(pages.getFirst().status() + pages.getFirst().text());
    return work;
  }
}
