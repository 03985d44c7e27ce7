package app.zaguan.payments.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.identity.TestSessions;
import app.zaguan.payments.TestPayments;
import app.zaguan.shared.Browser;
import app.zaguan.shared.ChromeBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger is searched while one types; what stands around its list follows. */
class LedgerSearchTest extends ChromeBrowser {

  @Autowired TestPayments bills;
  @Autowired TestSessions sessions;
  @Autowired Browser browser;

  @Test
  void whatIsTypedKeepsTheFiltersAndTheFiltersKeepWhatIsTyped() {
    var bill = bills.bill();
    bills.pay(bills.payer(browser, bill), bill, "PAY");
    var page = browse(Look.DESK, sessions.open(bill.house()));
    page.navigate("/payments?state=SUCCEEDED&contact=" + bill.contact());
    var both = Pattern.compile(".*\\?(?=.*q=turia)(?=.*state=SUCCEEDED)(?=.*contact=).*");

    page.locator("input[type=search]").fill("turia");

    assertThat(page).hasURL(both);
    assertThat(page.locator("#payment-export")).hasAttribute("href", both);
    assertThat(page.locator("#payment-filters a.chip[aria-current]")).hasAttribute("href", both);

    page.locator("label.chip").click();

    assertThat(page).hasURL(Pattern.compile("[^?]*\\?(?!.*contact=).*state=SUCCEEDED.*"));
    assertThat(page.locator("table.list tbody tr")).hasCount(1);
  }
}
