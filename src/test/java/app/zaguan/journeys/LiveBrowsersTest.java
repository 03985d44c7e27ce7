package app.zaguan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.identity.TestSessions;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Spoken;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people see who have one document open at the same time, and neither reloads. */
class LiveBrowsersTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestPortal portal;
  @Autowired TestSessions sessions;
  @Autowired Commenting commenting;
  @Autowired Drafting drafting;
  @Autowired Invoicing invoicing;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void wordsAndAYesAppearOnTheOtherSide() {
    var quote = made.sentQuote(house, contact);
    var staff = staff("/quotes/" + quote);
    var customer = customer("/quotes/" + quote);

    customer.mouse().move(120, 300);
    assertThat(staff.locator("#live-history")).containsText(say("desk.happening.seen"));
    staff.fill("[name=body]", "Esto lo estoy escribiendo");
    comment(customer, "¿Incluye el porte?");
    assertThat(staff.locator("#live-comments")).containsText("¿Incluye el porte?");
    assertThat(staff.locator("#notices")).containsText("Construcciones Turia");
    assertThat(staff.locator("[name=body]")).hasValue("Esto lo estoy escribiendo");
    assertThat(staff.locator("[name=body]")).isFocused();

    comment(staff, "Sí, va incluido");
    assertThat(customer.locator("#live-comments")).containsText("Sí, va incluido");
    customer.click("form[action$='/acceptance'] .btn-primary");
    assertThat(staff.locator("#live-standing")).containsText(say("standing.quote.accepted"));
    assertThat(staff.locator("#live-acts form[action$='/conversions']")).isVisible();
  }

  @Test
  void moneyAppearsOnBothSidesAndInTheLists() {
    var invoice = made.issuedInvoice(house, contact, "121.00");
    made.send(house, invoice);
    var staff = staff("/invoices/" + invoice);
    var list = staff("/invoices");
    var customer = customer("/invoices/" + invoice);
    assertThat(customer.locator("#live-sections .count")).hasText("1");

    houses.as(house, () -> invoicing.settle(invoice, Money.euros("121.00")));

    assertThat(staff.locator("#live-standing")).containsText(say("standing.invoice.paid"));
    assertThat(list.locator("#list")).containsText(say("standing.invoice.paid"));
    assertThat(customer.locator("#live-standing")).containsText(say("standing.invoice.paid"));
    assertThat(customer.locator("#live-sections .count")).hasCount(0);
  }

  @Test
  void aPageThatWasOutOfSightCatchesUp() {
    var quote = made.sentQuote(house, contact);
    var customer = customer("/quotes/" + quote);

    sight(customer, "hidden");
    say(quote, "Mientras no mirabas");
    sight(customer, "visible");

    assertThat(customer.locator("#live-comments")).containsText("Mientras no mirabas");
  }

  @Test
  void whoeverEditsADraftIsToldThatItChangedAndLosesNothing() {
    var quote = made.draftQuote(house, contact);
    var staff = staff("/quotes/" + quote + "/edit");
    staff.fill("[name='lines[0].name']", "Lo mío");

    houses.as(
        house,
        () -> {
          drafting.update(quote, 0, TestDocuments.draft(contact, "2000"));
          return true;
        });

    assertThat(staff.locator("#notices")).containsText(say("desk.live.edited"));
    assertThat(staff.locator("[name='lines[0].name']")).hasValue("Lo mío");
  }

  private Page staff(String address) {
    return listening(browse(Look.DESK, sessions.open(house)), address);
  }

  private Page customer(String address) {
    var page = browse(Look.PHONE, portal.session(house, contact));
    return listening(page, portal.at(house, address));
  }

  /** Opened, and listening already: what comes from now on comes by the stream. */
  private static Page listening(Page page, String address) {
    page.waitForResponse(it -> it.url().contains("/changes?"), () -> page.navigate(address));
    return page;
  }

  private static void sight(Page page, String state) {
    page.evaluate(
        """
        state => {
          Object.defineProperty(document, "visibilityState", { get: () => state, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }
        """,
        state);
  }

  private static void comment(Page page, String words) {
    page.fill("[name=body]", words);
    page.click("form[action$='/comments'] .btn");
    assertThat(page.locator("#live-comments")).containsText(words);
  }

  private void say(DocumentId document, String words) {
    houses.as(
        house,
        () -> {
          commenting.comment(document, words);
          return true;
        });
  }

  private static String say(String key) {
    return Spoken.sentence("es", key);
  }
}
