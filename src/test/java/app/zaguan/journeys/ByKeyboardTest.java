package app.zaguan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.notifications.TestMail;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.text.Spoken;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole journey by keys alone, on both sides; one always sees where one is. */
class ByKeyboardTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestMail mails;

  @Test
  void fromSignInToTheInvoiceSentAndFromItsMailToTheMoney() {
    var house = houses.found();
    made.customer(house);
    var staff = new Keyboard(browse(Look.DESK));

    signIn(staff, house);
    sendInvoice(staff);
    var customer = new Keyboard(browse(Look.DESK));
    customer.page().navigate(mails.last(house, "invoice.issued").path());
    pay(customer);

    assertThat(staff.page().locator("#live-standing"))
        .containsText(Spoken.sentence("es", "standing.invoice.paid"));
    assertThat(staff.unseen()).isEmpty();
    assertThat(customer.unseen()).isEmpty();
  }

  @Test
  void aQuoteIsAcceptedFromItsMail() {
    var house = houses.found();
    made.sentQuote(house, made.customer(house));
    var customer = new Keyboard(browse(Look.DESK));

    customer.page().navigate(mails.last(house, "quote.sent").path());
    customer.fill("[name=body]", "¿Incluye el porte?");
    customer.enter("form[action$='/comments'] .btn");
    customer.enter("form[action$='/acceptance/code'] .btn-primary");
    customer.fill("[name=code]", mails.last(house, "document.code").code());
    customer.fill("[name=name]", "Carmen Ruiz");
    customer.enter("form[action$='/acceptance'] .btn-primary");

    assertThat(customer.page().locator("main a[href$='/acceptance']")).isVisible();
    assertThat(customer.unseen()).isEmpty();
  }

  @Test
  void theWayPastTheNavigationIsTheFirstStop() {
    var house = houses.found();
    var staff = new Keyboard(browse(Look.DESK));
    signIn(staff, house);

    staff.press("Tab");
    assertThat(staff.isAt("a.skip")).isTrue();
    assertThat(staff.page().locator("a.skip")).isInViewport();
    staff.press("Enter");
    staff.press("Tab");
    assertThat(staff.isAt("main *")).isTrue();
  }

  @Test
  void aDialogKeepsTheFocusAndGivesItBack() {
    var house = houses.found();
    var staff = new Keyboard(browse(Look.DESK));
    signIn(staff, house);

    staff.to("main a");
    var before = staff.page().evaluate("document.activeElement.outerHTML");
    staff.press("?");
    assertThat(staff.page().locator("#keys")).isVisible();
    for (var round = 0; round < 4; round++) {
      staff.press("Tab");
      assertThat(staff.isAt("main *, nav *")).isFalse();
    }
    staff.press("Escape");

    assertThat(staff.page().locator("#keys")).isHidden();
    assertThat(staff.page().evaluate("document.activeElement.outerHTML")).isEqualTo(before);
  }

  private static void signIn(Keyboard staff, House house) {
    staff.page().navigate("/sign-in");
    staff.fill("[name=email]", house.email());
    staff.fill("[name=password]", TestHouse.PASSWORD);
    staff.enter("main [data-main]");
    staff.page().waitForURL(Pattern.compile(":\\d+/$"));
  }

  private static void sendInvoice(Keyboard staff) {
    staff.enter("nav a[href='/invoices']");
    staff.enter("main a[href='/invoices/new']");
    staff.fill("#contact", "Turia");
    assertThat(staff.page().locator("#contact-options [role=option]").first()).isVisible();
    staff.press("Enter");
    staff.fill("[name='lines[0].name']", "Cerradura de tres puntos");
    staff.fill("[name='lines[0].quantity']", "10");
    staff.fill("[name='lines[0].unitPrice']", "100");
    staff.enter("[name=then][value=send]");
    staff.page().waitForURL(Pattern.compile("/sending$"));
    staff.enter("main [data-main]");
    staff.page().waitForURL(Pattern.compile("/invoices/[0-9a-f-]{36}$"));
  }

  private static void pay(Keyboard customer) {
    customer.enter("form[action$='/payments'] .btn-primary");
    customer.enter("[name=choice][value=PAY]");
    customer.page().waitForURL(Pattern.compile("/payments/[0-9a-f-]{36}"));
    customer.enter("main a.btn-primary[href*='/invoices/']");
    assertThat(customer.page().locator("main"))
        .containsText(Spoken.sentence("es", "standing.invoice.paid"));
  }
}
