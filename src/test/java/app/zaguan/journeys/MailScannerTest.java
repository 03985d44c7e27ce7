package app.zaguan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.notifications.TestMail;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A mail scanner opens every link of a mail before its addressee does: asking ahead, reading, and
 * as a browser that runs what it finds. Nothing may be used up, accepted or told as seen.
 */
class MailScannerTest extends ChromeBrowser {

  private static final String FRESH = "canela-tranvia-martes";

  @Autowired TestHouse houses;
  @Autowired TestDocuments papers;
  @Autowired TestPortal portal;
  @Autowired TestMail mail;
  @Autowired Documents documents;
  @Autowired Sharing sharing;
  @Autowired Browser browser;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = papers.customer(house);
  }

  @Test
  void aDocumentThatAScannerOpenedIsNeitherSeenNorAccepted() throws Exception {
    var quote = papers.sentQuote(house, contact);
    papers.send(house, quote);
    var invoice = papers.issuedInvoice(house, contact, "100.00");
    papers.send(house, invoice);
    var links =
        List.of(mail.last(house, "quote.sent").path(), mail.last(house, "invoice.issued").path());

    for (var link : links) {
      scan(link);
    }

    assertThat(seen(quote)).isFalse();
    assertThat(seen(invoice)).isFalse();
    assertThat(linkSeen(quote)).isFalse();
    assertThat(houses.as(house, () -> documents.get(quote)).standing()).isEqualTo(Standing.SENT);
    assertThat(mail.of(house, "portal.seen-quote")).isEmpty();
    // both links still open for whom they are
    for (var link : links) {
      assertThat(browser.stranger().get(link).path()).startsWith("/p/");
    }
  }

  @Test
  void aPersonWhoLooksIsToldAsOne() {
    var quote = papers.sentQuote(house, contact);
    papers.send(house, quote);
    var page = opened(mail.last(house, "quote.sent").path(), Look.PHONE);

    page.clock().fastForward(5_000);
    assertThat(seen(quote)).as("in sight, and nobody there").isFalse();
    page.mouse().move(120, 300);

    await(() -> seen(quote));
    await(() -> linkSeen(quote));
  }

  @Test
  void aPersonWithAKeyboardIsToldAsOne() {
    var quote = papers.sentQuote(house, contact);
    papers.send(house, quote);
    var page = opened(mail.last(house, "quote.sent").path(), Look.DESK);

    page.keyboard().press("Tab");
    assertThat(seen(quote)).as("not in sight for a second yet").isFalse();
    page.clock().fastForward(5_000);

    await(() -> seen(quote));
  }

  @Test
  void waysInAreNotUsedUp() throws Exception {
    var staff = browser.signedIn(house);
    staff.get("/contacts/" + contact + "/portal-access");
    staff
        .form("/contacts/" + contact + "/portal-access/invitation")
        .with("email", "carmen@turia.example")
        .submit();
    var invitation = mail.last(house, "portal.invitation").path();
    staff
        .get("/settings/members")
        .form("/settings/invitations")
        .with("email", "bru" + System.nanoTime() + "@prueba.example")
        .with("role", "SALES")
        .submit();
    var joining = mail.last(house, "user.invitation").path();
    var stranger = browser.stranger();
    stranger.get("/password-reset").form("/password-reset").with("email", house.email()).submit();
    var reset = mail.lastTo(house.email(), "user.password-reset").path();

    for (var link : List.of(invitation, joining, reset)) {
      scan(link);
    }

    var carmen = browser.stranger();
    carmen.get(invitation);
    assertThat(carmen.form(invitation).with("password", FRESH).submit().path())
        .isEqualTo(portal.at(house, ""));
    var bru = browser.stranger();
    var offer = bru.get(joining);
    var joined = offer.form(joining).with("name", "Bru Ferrer").with("password", FRESH).submit();
    assertThat(joined.path()).isEqualTo("/");
    var owner = browser.stranger();
    owner.get(reset);
    assertThat(owner.form(reset).with("password", FRESH).submit().path()).isEqualTo("/sign-in");
  }

  @Test
  void aResetOfThePortalIsNotUsedUp() throws Exception {
    var email = portal.account(house, contact);
    var asking = browser.stranger();
    asking.get(portal.at(house, "/password"));
    asking.form(portal.at(house, "/password")).with("email", email).submit();
    var link = mail.last(house, "portal.reset").path();

    scan(link);

    var carmen = browser.stranger();
    carmen.get(link);
    assertThat(carmen.form(link).with("password", FRESH).submit().path())
        .startsWith(portal.at(house, ""));
  }

  /** As scanners do: HEAD, GET, and a browser with scripts that scrolls, pretends and stays. */
  private void scan(String link) throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build()) {
      for (var method : List.of("HEAD", "GET", "HEAD")) {
        var request =
            HttpRequest.newBuilder(URI.create(home() + link))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
            .isEqualTo(200);
      }
    }
    var page = browse(Look.DESK);
    var posted = new ArrayList<String>();
    page.onRequest(it -> {
      if (!it.method().equals("GET") && !it.method().equals("HEAD")) {
        posted.add(it.method() + " " + it.url());
      }
    });
    page.clock().install();
    page.navigate(link);
    page.evaluate(
        """
        () => {
          scrollTo(0, document.body.scrollHeight);
          for (const type of ["pointermove", "pointerdown", "touchstart", "wheel", "keydown"]) {
            document.body.dispatchEvent(new Event(type, { bubbles: true }));
          }
        }
        """);
    page.clock().fastForward(60_000);
    page.evaluate("() => fetch('/actuator/health')");
    assertThat(posted).isEmpty();
    page.context().close();
  }

  private Page opened(String link, Look look) {
    var page = browse(look);
    page.clock().install();
    page.navigate(link);
    return page;
  }

  private boolean seen(DocumentId id) {
    return houses.as(house, () -> documents.get(id)).seenAt() != null;
  }

  /** What staff read beside the links of a document. */
  private boolean linkSeen(DocumentId id) {
    return houses.as(house, () -> sharing.of(id)).stream().anyMatch(it -> it.openedAt() != null);
  }

  private static void await(Supplier<Boolean> condition) {
    var end = Instant.now().plus(Duration.ofSeconds(10));
    while (!condition.get()) {
      assertThat(Instant.now()).as("it never happened").isBefore(end);
      Thread.onSpinWait();
    }
  }
}
