package app.zaguan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zaguan.notifications.TestMail;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.text.Spoken;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The main job from end to end in a real browser: sign up, a contact, a quote and its link, the
 * customer's yes, the invoice, the portal, words both ways, the payment, and what both sides see.
 */
class MainJobTest extends ChromeBrowser {

  private static final String CARMEN = "carmen@turia.example";

  @Autowired TestHouse houses;
  @Autowired TestMail mails;

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void aQuoteBecomesMoney(String language) {
    var staff = browse(Look.DESK.in(language));
    var customer = browse(Look.PHONE.in(language));

    var house = signUp(staff);
    var contact = addContact(staff);
    var quote = sendQuote(staff, contact);
    staff.navigate("/outbox");
    assertThat(staff.locator("main")).containsText(CARMEN);

    customer.navigate(mails.last(house, "quote.sent").path());
    customer.waitForURL(Pattern.compile("/p/.*/quotes/[0-9a-f-]{36}$"));
    accept(customer, house);
    staff.navigate(quote);
    assertThat(staff.locator("main")).containsText(say(language, "standing.quote.accepted"));
    assertThat(staff.locator("main")).containsText("Carmen Ruiz");

    var invoice = invoiceFrom(staff);
    invite(staff, contact);
    takeUp(customer, house);
    customer.click("nav a[href$='/invoices']");
    customer.click("main a[href*='/invoices/']");
    comment(customer, "¿Puede venir el albarán?");
    staff.navigate(invoice);
    assertThat(staff.locator("main")).containsText("¿Puede venir el albarán?");
    comment(staff, "Claro, va con el porte.");
    customer.reload();
    assertThat(customer.locator("main")).containsText("Claro, va con el porte.");
    assertIsPdf(customer);

    pay(customer);
    assertThat(customer.locator("main")).containsText(say(language, "standing.invoice.paid"));
    staff.navigate(invoice);
    assertThat(staff.locator("main")).containsText(say(language, "standing.invoice.paid"));
  }

  private House signUp(Page staff) {
    var email = "ana" + System.nanoTime() + "@levante.example";
    staff.navigate("/sign-up");
    staff.fill("[name=name]", "Ana Soler");
    staff.fill("[name=email]", email);
    staff.fill("[name=password]", TestHouse.PASSWORD);
    staff.fill("[name=legalName]", "Ferretería Levante, S.L.");
    staff.fill("[name=taxId]", "b-64717838");
    staff.fill("[name=street]", "Carrer de la Mar 48");
    staff.fill("[name=postalCode]", "46003");
    staff.fill("[name=city]", "València");
    staff.click("main [data-main]");
    staff.waitForURL(home() + "/");
    return houses.ownedBy(email);
  }

  private static String addContact(Page staff) {
    staff.navigate("/contacts/new");
    staff.fill("[name=legalName]", "Construcciones Turia, S.A.");
    staff.fill("[name=taxId]", "A13585625");
    staff.fill("[name=email]", CARMEN);
    staff.click("main [data-main]");
    staff.waitForURL(Pattern.compile("/contacts/[0-9a-f-]{36}$"));
    return path(staff);
  }

  private static String sendQuote(Page staff, String contact) {
    staff.navigate("/quotes/new?contact=" + contact.substring(contact.lastIndexOf('/') + 1));
    staff.fill("[name='lines[0].name']", "Cerradura de tres puntos");
    staff.fill("[name='lines[0].quantity']", "10");
    staff.fill("[name='lines[0].unitPrice']", "100");
    staff.keyboard().press("Tab");
    assertThat(staff.locator("#editor")).containsText(Pattern.compile("1[.,]210[.,]00"));
    staff.click("#editor [name=then][value=send]");
    staff.waitForURL(Pattern.compile("/quotes/[0-9a-f-]{36}/sending$"));
    staff.click("main [data-main]");
    staff.waitForURL(Pattern.compile("/quotes/[0-9a-f-]{36}$"));
    return path(staff);
  }

  /** Through the link, a yes asks for a code that only the addressee gets. */
  private void accept(Page customer, House house) {
    customer.click("form[action$='/acceptance/code'] .btn-primary");
    customer.fill("[name=code]", mails.last(house, "document.code").code());
    customer.fill("[name=name]", "Carmen Ruiz");
    customer.click("form[action$='/acceptance'] .btn-primary");
    assertThat(customer.locator("main a[href$='/acceptance']")).isVisible();
  }

  /** From the accepted quote: drafted, issued and sent. */
  private static String invoiceFrom(Page staff) {
    staff.click("form[action$='/conversions'] button");
    staff.waitForURL(Pattern.compile("/invoices/[0-9a-f-]{36}(/edit)?$"));
    var invoice = path(staff).replace("/edit", "");
    staff.navigate(invoice);
    staff.click("details.ask:has(form[action$='/issuance']) summary");
    staff.click("form[action$='/issuance'] .btn-primary");
    staff.navigate(invoice);
    assertThat(staff.locator("main")).containsText(Pattern.compile("F\\d\\d/0001"));
    return invoice;
  }

  private static void invite(Page staff, String contact) {
    staff.navigate(contact + "/portal-access");
    staff.click("form[action$='/portal-access/invitation'] .btn-primary");
    staff.waitForURL(Pattern.compile(contact + "(/portal-access)?$"));
  }

  private void takeUp(Page customer, House house) {
    customer.navigate(mails.last(house, "portal.invitation").path());
    customer.fill("[name=password]", "cuatro-palabras-sin-orden");
    customer.click("main [data-main]");
    customer.waitForURL(Pattern.compile("/p/[^/]+$"));
  }

  private static void comment(Page page, String words) {
    page.fill("[name=body]", words);
    page.click("form[action$='/comments'] .btn");
    assertThat(page.locator("main")).containsText(words);
  }

  private static void assertIsPdf(Page customer) {
    var pdf = customer.request().get(path(customer) + "/pdf");
    assertEquals("application/pdf", pdf.headers().get("content-type"));
    assertEquals("%PDF-", new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII));
  }

  private static void pay(Page customer) {
    customer.click("form[action$='/payments'] .btn-primary");
    customer.waitForURL(Pattern.compile("/sandbox-gateway/"));
    customer.click("[name=choice][value=PAY]");
    customer.waitForURL(Pattern.compile("/payments/[0-9a-f-]{36}"));
    customer.click("main a.btn-primary[href*='/invoices/']");
  }

  private static String path(Page page) {
    return URI.create(page.url()).getPath();
  }

  private static String say(String language, String key) {
    return Spoken.sentence(language, key);
  }
}
