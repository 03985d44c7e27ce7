package app.zaguan.portal.payments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.payments.TestPayments;
import app.zaguan.payments.TestPayments.Bill;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal's pages do while one types, waits and prints. */
class PortalByScriptTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestPayments bills;
  @Autowired TestPortal portal;
  @Autowired Browser browser;

  private Bill bill;

  @BeforeEach
  void aBill() {
    bill = bills.bill();
  }

  @Test
  void whoSearchesAmongWhatIsToBePaidStaysThere() {
    var paid = bills.another(bill);
    bills.pay(bills.payer(browser, paid), paid, "PAY");
    var page = customer("/invoices?show=pending");
    assertThat(page.locator("#list tbody tr")).hasCount(1);

    page.fill("[type=search]", "F2");

    assertThat(page).hasURL(Pattern.compile("\\?(?=.*q=F2)(?=.*show=pending)"));
    assertThat(page.locator("#list tbody tr")).hasCount(1);
    page.click("#filters a >> nth=0");
    assertThat(page.locator("#list tbody tr")).hasCount(2);
    assertThat(page.locator("[type=search]")).hasValue("F2");
  }

  @Test
  void theFocusStaysWhereItIsWhileAPaymentIsAskedFor() {
    bills.begin(bills.payer(browser, bill), bill);
    var page = customer("/invoices/" + bill.invoice() + "/payments/" + bills.attempt(bill).id());
    page.focus("#payment-check");
    page.evaluate("document.getElementById('payment-check').dataset.same = 'yes'");

    var answer = page.waitForResponse(it -> it.request().method().equals("POST"), () -> {});

    org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(204);
    assertThat(page.locator("#payment-check")).isFocused();
    assertThat(page.locator("#payment-check")).hasAttribute("data-same", "yes");
  }

  @Test
  void paperHasNothingToPressOrToTick() {
    bills.another(bill);
    var page = customer("/invoices");
    assertThat(page.locator(".list .tick").first()).isVisible();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".list .tick").first()).isHidden();
  }

  private Page customer(String path) {
    var page = browse(Look.DESK, portal.session(bill.house(), bill.contact()));
    page.navigate(portal.at(bill.house(), path));
    return page;
  }
}
