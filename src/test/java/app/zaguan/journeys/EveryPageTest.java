package app.zaguan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.Role;
import app.zaguan.identity.TestMembers;
import app.zaguan.identity.TestSessions;
import app.zaguan.notifications.TestMail;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.walls.Belongings;
import app.zaguan.walls.Belongings.Things;
import app.zaguan.walls.Route;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page as eyes and screen readers meet it: with data and empty, in both languages, by day and
 * by night, on a desk and on a phone. That none is left out is known from the application itself.
 */
class EveryPageTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired TestSessions sessions;
  @Autowired TestPortal portal;
  @Autowired TestMail mails;
  @Autowired TestDocuments documents;
  @Autowired Belongings belongings;
  @Autowired Browser browser;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void canBeReadByEveryone(String language) {
    var look = Look.DESK.in(language);
    var full = houses.found("Ferretería Levante, S.L.", Locale.of(language));
    var things = belongings.of(full);
    var empty = houses.found("Empresa Vacía, S.L.", Locale.of(language));
    var nobody = documents.customer(empty);
    var eyes = new Eyes();

    eyes.walk(browse(look), Rooms.open(portal, full));
    eyes.walk(browse(look, sessions.open(full)), Rooms.staff(things));
    asSheetsOpen(browse(look, sessions.open(full)), eyes);
    eyes.walk(browse(look, sessions.open(empty)), Rooms.STAFF);
    eyes.walk(browse(look, members.add(full, Role.READ_ONLY).cookie()), Rooms.FORBIDDEN);
    eyes.walk(browse(look, withdrawn(full)), List.of("/no-access"));
    eyes.walk(browse(look, sessions.ofTheOperator()), Rooms.operator(things));
    var customer = browse(look, portal.session(full, things.contact()));
    eyes.walk(customer, Rooms.portal(portal, full, things));
    eyes.walk(browse(look, portal.session(empty, nobody)), Rooms.portal(portal, empty));
    asAnInvitedPersonSees(browse(look), full, things, eyes);
    var paid = asALinkLeads(browse(look), full, things, eyes);
    eyes.walk(customer, List.of(portal.at(full, "/payments/" + paid + "/receipt")));
    var staff = browse(look, sessions.open(full));
    eyes.walk(staff, List.of("/payments/" + paid + "/receipt"));
    asAQuoteIsTakenBack(staff, customer, full, things, eyes);
    asDraftsAreEdited(staff, things, eyes);
    asTwoWhoEditOneDraftSee(browse(look, sessions.open(full)), full, things, eyes);

    assertThat(eyes.wrong()).isEmpty();
    assertThat(Route.all(mapping).stream().filter(it -> !eyes.saw(it)).map(Route::toString))
        .as("pages that nobody looked at: see Rooms")
        .isEmpty();
  }

  private String withdrawn(House house) {
    var colleague = members.add(house, Role.SALES);
    var action = "/settings/members/" + colleague.membership() + "/withdrawal";
    browser.signedIn(house).get("/settings/members").form(action).submit();
    return colleague.cookie();
  }

  /** Beside a list, and beside a document whose contact is not there yet. */
  private static void asSheetsOpen(Page page, Eyes eyes) {
    for (var list : List.of("/contacts", "/products")) {
      page.navigate(list);
      page.click("main .row-link");
      page.waitForSelector("dialog#sheet[open] h2");
      eyes.look(page);
    }
    page.navigate("/invoices/new");
    page.locator("[name=contactText]").pressSequentially("Bar Pepe");
    page.click("[role=option]:has-text('Bar Pepe')");
    page.waitForSelector("dialog#sheet[open] [name=email]");
    eyes.look(page);
  }

  /** Of the staff and of a customer, each with a password to choose. */
  private void asAnInvitedPersonSees(Page page, House house, Things things, Eyes eyes) {
    var owner = browser.signedIn(house);
    owner
        .get("/settings/members")
        .form("/settings/invitations")
        .with("email", "nueva@levante.example")
        .submit();
    var access = "/contacts/" + things.contact() + "/portal-access";
    owner.get(access).form(access + "/invitation").submit();
    eyes.walk(
        page,
        List.of(
            mails.last(house, "user.invitation").path(),
            mails.last(house, "portal.invitation").path()));
  }

  /** From the mail to the certificate of a quote, and to the receipt of an invoice: its payment. */
  private String asALinkLeads(Page page, House house, Things things, Eyes eyes) {
    eyes.walk(page, List.of(mails.last(house, "quote.sent").path()));
    page.click("form[action$='/acceptance/code'] .btn-primary");
    eyes.look(page);
    page.fill("[name=code]", mails.last(house, "document.code").code());
    page.fill("[name=name]", "Carmen Ruiz");
    page.click("form[action$='/acceptance'] .btn-primary");
    eyes.look(page);
    page.click("main a[href$='/acceptance']");
    eyes.look(page);

    documents.send(house, documents.issuedInvoice(house, things.contact(), "30.00"));
    eyes.walk(page, List.of(mails.last(house, "invoice.issued").path()));
    page.click("form[action$='/payments'] .btn-primary");
    page.waitForURL(Pattern.compile("/sandbox-gateway/"));
    eyes.look(page);
    page.click("[name=choice][value=PAY]");
    page.waitForURL(Pattern.compile("/payments/[0-9a-f-]{36}"));
    eyes.look(page);
    var payment = URI.create(page.url()).getPath();
    eyes.walk(page, List.of(payment + "/receipt"));
    return payment.substring(payment.lastIndexOf('/') + 1);
  }

  private void asAQuoteIsTakenBack(
      Page staff, Page customer, House house, Things things, Eyes eyes) {
    var quote = "/quotes/" + documents.sentQuote(house, things.contact());
    staff.navigate(quote);
    staff.click("details:has(form[action$='/withdrawal']) summary");
    staff.fill("[name=withdrawalReason]", "No queda en el almacén.");
    eyes.look(staff);
    staff.click("form[action$='/withdrawal'] .btn-danger-full");
    eyes.walk(staff, List.of(quote));
    eyes.walk(customer, List.of(portal.at(house, quote)));
  }

  private static void asDraftsAreEdited(Page page, Things things, Eyes eyes) {
    for (var begun :
        List.of(
            "/invoices/new?contact=" + things.contact(),
            "/credit-notes/new?original=" + things.at("/invoices/{id}"))) {
      page.navigate(begun);
      page.fill("[name='lines[0].name']", "Cerradura");
      page.fill("[name='lines[0].unitPrice']", "1");
      if (page.locator("[name='correction.reason']").count() > 0) {
        page.selectOption("[name='correction.reason']", new SelectOption().setIndex(1));
      }
      page.click("#editor [name=then][value=keep]");
      page.waitForURL(Pattern.compile("/[0-9a-f-]{36}$"));
      eyes.walk(page, List.of(URI.create(page.url()).getPath() + "/edit"));
    }
  }

  /** What was typed and what is there now, side by side. */
  private void asTwoWhoEditOneDraftSee(Page page, House house, Things things, Eyes eyes) {
    var draft = "/quotes/" + documents.draftQuote(house, things.contact());
    page.navigate(draft + "/edit");
    var theirs = browser.signedIn(house).get(draft + "/edit").form(draft);
    theirs.with("lines[0].unitPrice", "2000").submit();
    page.fill("[name='lines[0].unitPrice']", "3000");
    page.click("#editor [name=then][value=keep]");
    page.waitForSelector(".meeting");
    eyes.look(page);
  }
}
