package app.zaguan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestSessions;
import app.zaguan.notifications.TestMail;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.text.Spoken;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job where no script runs, on either side (POR-13). */
class WithoutScriptsTest extends ChromeBrowser {

  private static final Pattern DOCUMENT = Pattern.compile("/(quotes|invoices)/[0-9a-f-]{36}$");

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestSessions sessions;
  @Autowired TestMail mails;

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void aQuoteBecomesMoney(String language) {
    var house = houses.found("Ferretería Levante, S.L.", Locale.of(language));
    var contact = made.customer(house);
    var staff = browse(Look.DESK.in(language).withoutScripts(), sessions.open(house));
    var customer = browse(Look.PHONE.in(language).withoutScripts());

    sendQuote(staff, contact);
    customer.navigate(mails.last(house, "quote.sent").path());
    read(customer, language);
    assertThat(customer.locator(".paper")).containsText("Bisagra de acero");
    comment(customer, "¿Incluye el porte?");
    accept(customer, house);

    staff.reload();
    assertThat(staff.locator("main")).containsText("¿Incluye el porte?");
    assertThat(staff.locator("main")).containsText(say(language, "standing.quote.accepted"));
    sendInvoice(staff);

    customer.navigate(mails.last(house, "invoice.issued").path());
    pay(customer);
    assertThat(customer.locator("main")).containsText(say(language, "standing.invoice.paid"));
    staff.reload();
    assertThat(staff.locator("main")).containsText(say(language, "standing.invoice.paid"));
  }

  /** Two lines, the second added by a button; figures are reckoned when one asks for them. */
  private static void sendQuote(Page staff, ContactId contact) {
    staff.navigate("/quotes/new?contact=" + contact);
    line(staff, 0, "Cerradura de tres puntos", "10", "100");
    staff.click("[name=change][value=add]");
    line(staff, 1, "Bisagra de acero", "2", "5");
    staff.click("[name=then][value=send]");
    staff.waitForURL(Pattern.compile("/sending$"));
    assertThat(staff.locator("main")).containsText(Pattern.compile("1[.,]222[.,]10"));
    staff.click("main [data-main]");
    staff.waitForURL(DOCUMENT);
  }

  private static void line(Page staff, int at, String name, String quantity, String price) {
    staff.fill("[name='lines[" + at + "].name']", name);
    staff.fill("[name='lines[" + at + "].quantity']", quantity);
    staff.fill("[name='lines[" + at + "].unitPrice']", price);
  }

  private static void sendInvoice(Page staff) {
    staff.click("form[action$='/conversions'] button");
    staff.waitForURL(Pattern.compile("/invoices/[0-9a-f-]{36}(/edit)?$"));
    staff.click("[name=then][value=send], main a[data-main]");
    staff.waitForURL(Pattern.compile("/sending$"));
    staff.click("main [data-main]");
    staff.waitForURL(DOCUMENT);
    assertThat(staff.locator("main")).containsText(Pattern.compile("F\\d\\d/0001"));
  }

  private static void comment(Page page, String words) {
    page.fill("[name=body]", words);
    press(page, "form[action$='/comments'] .btn");
    assertThat(page.locator("#comments")).containsText(words);
  }

  private static void read(Page customer, String language) {
    press(customer, "details.menu:has([name=language]) > summary");
    press(customer, "[name=language][value=" + language + "]");
    assertThat(customer.locator("html")).hasAttribute("lang", language);
  }

  /** Signed by typing one's name: there is nothing to draw on. */
  private void accept(Page customer, House house) {
    assertThat(customer.locator("canvas")).isHidden();
    press(customer, "form[action$='/acceptance/code'] .btn-primary");
    customer.fill("[name=code]", mails.last(house, "document.code").code());
    customer.fill("[name=name]", "Carmen Ruiz");
    press(customer, "form[action$='/acceptance'] .btn-primary");
    assertThat(customer.locator("main a[href$='/acceptance']")).isVisible();
  }

  private static void pay(Page customer) {
    press(customer, "form[action$='/payments'] .btn-primary");
    press(customer, "[name=choice][value=PAY]");
    customer.waitForURL(Pattern.compile("/payments/[0-9a-f-]{36}"));
    press(customer, "main a.btn-primary[href*='/invoices/']");
  }

  /** Where no script runs, nothing tells the driver of the mouse that a page has come to rest. */
  private static void press(Page page, String selector) {
    page.locator(selector).first().press("Enter");
  }

  private static String say(String language, String key) {
    return Spoken.sentence(language, key);
  }
}
