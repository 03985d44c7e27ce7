package app.zaguan.portal.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.documents.sharing.SharingPreferences;
import app.zaguan.notifications.TestMail;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Share links: one document, for a while, without signing in. */
@RunningApplication
class LinkTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments papers;
  @Autowired TestPortal portal;
  @Autowired TestMail mail;
  @Autowired TestClock clock;
  @Autowired Sharing sharing;
  @Autowired Documents documents;
  @Autowired Browser browser;

  private House house;
  private ContactId contact;
  private DocumentId quote;

  @BeforeEach
  void aQuote() {
    house = houses.found();
    contact = papers.customer(house);
    quote = papers.sentQuote(house, contact);
  }

  @Test
  void aLinkLeadsToItsDocumentAndKeepsItsSecretToItself() {
    var link = link(quote, Permit.ACT);

    var moved = browser.fetch(link);

    assertThat(moved.status()).isEqualTo(303);
    assertThat(moved.header("Location").orElseThrow()).endsWith(at("quotes", quote));
    assertThat(moved.header("Referrer-Policy")).contains("no-referrer");
    var page = browser.get(at("quotes", quote));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Referrer-Policy")).contains("no-referrer");
    assertThat(page.header("X-Robots-Tag").orElseThrow()).contains("noindex");
    assertThat(page.all("nav.portal-nav")).isEmpty();
  }

  @Test
  void aLinkShowsOneDocumentAndNothingElse() {
    var invoice = papers.issuedInvoice(house, contact, "100");
    var other = houses.found();
    browser.get(link(quote, Permit.ACT));
    var grant = "document=" + browser.cookie("document", at("quotes", quote)).orElseThrow();

    assertThat(browser.get(at("invoices", invoice)).path()).isEqualTo(portal.at(house, "/sign-in"));
    assertThat(browser.get(portal.at(house, "")).path()).isEqualTo(portal.at(house, "/sign-in"));
    var thief = browser.stranger().withCookie(grant);
    assertThat(thief.get(at("quotes", quote)).status()).isEqualTo(200);
    assertThat(thief.get(at("invoices", invoice)).path()).isEqualTo(portal.at(house, "/sign-in"));
    assertThat(thief.get(at("invoices", quote)).status()).isEqualTo(404);
    assertThat(thief.get(portal.at(other, "/quotes/" + quote)).path())
        .isEqualTo(portal.at(other, "/sign-in"));
  }

  @Test
  void expiredRevokedAndMistypedLinksGetOneAnswer() {
    var expired = link(quote, Permit.ACT);
    var revoked = link(quote, Permit.ACT);
    houses.as(house, () -> revokeAll());
    clock.at(Instant.now().plus(Duration.ofDays(8)));
    var mistyped = expired.substring(0, expired.length() - 3) + "abc";

    var answers = java.util.stream.Stream.of(expired, revoked, mistyped).map(browser::get).toList();

    assertThat(answers).allSatisfy(it -> assertThat(it.status()).isEqualTo(200));
    assertThat(answers).extracting(SeenPage::text).containsOnly(answers.getFirst().text());
    assertThat(answers.getFirst().text())
        .contains("Este enlace ya no abre", "Entrar con contraseña");
    assertThat(browser.get("/d/x").status()).isEqualTo(200);
  }

  @Test
  void aNewLinkGoesToTheContactAndNobodyIsToldWhether() {
    var link = link(quote, Permit.ACT);
    clock.at(Instant.now().plus(Duration.ofDays(8)));
    var sent = mail.of(house, "document.link-renewed").size();
    var nonsense = link.substring(0, link.length() - 3) + "abc";

    browser.get(link);
    var renewed = browser.form(link + "/renewal").submit();
    browser.get(nonsense);
    var nothing = browser.form(nonsense + "/renewal").submit();

    assertThat(nothing.text()).isEqualTo(renewed.text());
    assertThat(nothing.status()).isEqualTo(renewed.status()).isEqualTo(200);
    assertThat(mail.of(house, "document.link-renewed")).hasSize(sent + 1);
  }

  @Test
  void anOpenPageClosesWhenItsLinkIsRevoked() {
    browser.get(link(quote, Permit.ACT));

    houses.as(house, () -> revokeAll());

    assertThat(browser.get(at("quotes", quote)).path()).isEqualTo(portal.at(house, "/sign-in"));
  }

  @Test
  void lookingAheadChangesNothing() throws IOException, InterruptedException {
    var link = link(quote, Permit.ACT);
    var head =
        HttpRequest.newBuilder(URI.create(browser.address(link)))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(head, HttpResponse.BodyHandlers.discarding());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().allValues("Set-Cookie"))
          .noneMatch(it -> it.contains("document="));
    }
    assertThat(houses.as(house, () -> sharing.of(quote)))
        .allSatisfy(it -> assertThat(it.openedAt()).isNull());

    browser.get(link);
    assertThat(houses.as(house, () -> documents.get(quote)).seenAt()).isNull();
  }

  @Test
  void acceptingThroughALinkAsksForAMailedCode() {
    browser.get(link(quote, Permit.ACT));
    browser.form(at("quotes", quote) + "/acceptance/code").submit();
    var code = mail.last(house, "document.code").code();

    var page =
        browser
            .form(at("quotes", quote) + "/acceptance")
            .with("code", code)
            .with("name", "Carmen Ruiz")
            .submit();

    assertThat(page.text()).contains("Aceptado por Carmen Ruiz");
    assertThat(standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void tenCodesADayAreEnoughAndTheNextDayThereAreMore() {
    browser.get(link(quote, Permit.ACT));
    var codes = at("quotes", quote) + "/acceptance/code";
    for (var asked = 0; asked < 10; asked++) {
      assertThat(askForCode(codes).status()).isEqualTo(200);
    }

    var tooMany = askForCode(codes);
    assertThat(tooMany.status()).isEqualTo(422);
    assertThat(tooMany.text()).contains("demasiados códigos");

    clock.forward(Duration.ofHours(25));
    assertThat(askForCode(codes).status()).isEqualTo(200);
  }

  /** Past the throttle, which makes one wait between codes. */
  private SeenPage askForCode(String codes) {
    clock.forward(Duration.ofMinutes(16));
    browser.get(at("quotes", quote));
    return browser.post(codes, Map.of());
  }

  @Test
  void withoutTheCodeNothingIsAccepted() {
    browser.get(link(quote, Permit.ACT));

    var page =
        browser.post(
            at("quotes", quote) + "/acceptance", Map.of("revision", "1", "name", "Carmen"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(standing()).isEqualTo(Standing.SENT);
  }

  @Test
  void afterFiveWrongCodesTheRightOneIsWorthless() {
    browser.get(link(quote, Permit.ACT));
    browser.form(at("quotes", quote) + "/acceptance/code").submit();
    var code = mail.last(house, "document.code").code();
    var wrong = code.equals("123456") ? "654321" : "123456";

    for (var guess = 0; guess < 5; guess++) {
      var refused = accept(wrong);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.problem("code")).isNotEmpty();
      assertThat(refused.value("name")).isEqualTo("Carmen Ruiz");
    }

    assertThat(accept(code).status()).isEqualTo(422);
    assertThat(standing()).isEqualTo(Standing.SENT);
  }

  @Test
  void theBusinessMayDoWithoutTheCode() {
    houses.as(
        house,
        () -> {
          sharing.prefer(new SharingPreferences(48, false));
          return quote;
        });
    browser.get(link(quote, Permit.ACT));

    browser.form(at("quotes", quote) + "/acceptance").with("name", "Carmen Ruiz").submit();

    assertThat(standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void aLinkForReadingOnlyReads() {
    var page = browser.get(link(quote, Permit.VIEW));

    var answer =
        browser.post(at("quotes", quote) + "/refusal", Map.of("revision", "1", "reason", "no"));

    assertThat(page.text()).contains("solo para leer");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(standing()).isEqualTo(Standing.SENT);
  }

  @Test
  void somebodySignedInAsTheContactNeedsNoCode() {
    var customer = portal.signedIn(browser, house, contact);
    var page = customer.get(link(quote, Permit.ACT));

    assertThat(page.all("nav.portal-nav")).isNotEmpty();
    assertThat(page.all("[name=code]")).isEmpty();
  }

  @Test
  void somebodySignedInAsAnotherContactSeesTheDocumentByTheLinkAlone() {
    var other = papers.customer(house);
    var customer = portal.signedIn(browser, house, other);

    var page = customer.get(link(quote, Permit.ACT));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.all("nav.portal-nav")).isEmpty();
  }

  private SeenPage accept(String code) {
    return browser
        .form(at("quotes", quote) + "/acceptance")
        .with("code", code)
        .with("name", "Carmen Ruiz")
        .submit();
  }

  private DocumentId revokeAll() {
    sharing.of(quote).forEach(it -> sharing.revoke(quote, it.id()));
    return quote;
  }

  private Standing standing() {
    return houses.as(house, () -> documents.get(quote)).standing();
  }

  private String link(DocumentId document, Permit permit) {
    var carmen = new Addressee("Carmen Ruiz", "carmen@turia.example", Locale.of("es"));
    var link = houses.as(house, () -> sharing.make(document, carmen, permit));
    return URI.create(link.address()).getPath();
  }

  private String at(String segment, DocumentId id) {
    return portal.at(house, "/" + segment + "/" + id);
  }
}
