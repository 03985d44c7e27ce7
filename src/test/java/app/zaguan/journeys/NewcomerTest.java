package app.zaguan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.notifications.TestMail;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Someone in a hurry fills in the least that can be filled in and wants the first invoice out: what
 * is missing is said before they press, and completing it leads back to where they were.
 */
class NewcomerTest extends ChromeBrowser {

  private static final String PEPE = "pepe@bar.example";

  @Autowired TestHouse houses;
  @Autowired TestMail mails;

  @Test
  void theFirstInvoiceIsIssuedAndPaidFromAnEmptyAccount() {
    var staff = browse(Look.DESK.in("es"));
    var email = signUpWithTheLeast(staff);

    staff.click("main a[href='/invoices/new']");
    addContactOnTheWay(staff);
    staff.fill("[name='lines[0].name']", "Reparación de persiana");
    staff.fill("[name='lines[0].unitPrice']", "120");
    staff.keyboard().press("Tab");
    assertThat(staff.locator("#editor")).containsText("145,20");
    staff.click("#editor [name=then][value=send]");

    staff.waitForURL(Pattern.compile("/sending$"));
    assertThat(staff.locator("main")).containsText("Falta el NIF de tu empresa");
    staff.click("main a[href^='/settings/organization?back=']");
    staff.fill("[name=taxId]", "B64717838");
    staff.fill("[name=street]", "Calle Mayor 3");
    staff.fill("[name=postalCode]", "46001");
    staff.fill("[name=city]", "Valencia");
    staff.click("main [data-main]");
    staff.waitForURL(Pattern.compile("/invoices/[0-9a-f-]{36}/sending$"));
    staff.click("main [data-main]");
    staff.waitForURL(Pattern.compile("/invoices/[0-9a-f-]{36}$"));

    var customer = browse(Look.PHONE.in("es"));
    customer.navigate(mails.last(houses.ownedBy(email), "invoice.issued").path());
    customer.click("form[action$='/payments'] .btn-primary");
    customer.click("[name=choice][value=PAY]");
    customer.waitForURL(Pattern.compile("/payments/[0-9a-f-]{36}"));
    staff.reload();
    assertThat(staff.locator("main")).containsText("Pagada");
  }

  private String signUpWithTheLeast(Page staff) {
    var email = "lola" + System.nanoTime() + "@taller.example";
    staff.navigate("/sign-up");
    staff.fill("[name=name]", "Lola Gil");
    staff.fill("[name=email]", email);
    staff.fill("[name=password]", TestHouse.PASSWORD);
    staff.fill("[name=legalName]", "Taller Gil, S.L.");
    staff.click("main [data-main]");
    staff.waitForURL(home() + "/");
    return email;
  }

  private static void addContactOnTheWay(Page staff) {
    staff.locator("[name=contactText]").pressSequentially("Bar Pepe");
    staff.click("[role=option]:has-text('Crear «Bar Pepe»')");
    var sheet = staff.locator("dialog#sheet");
    sheet.locator("[name=email]").fill(PEPE);
    sheet.locator("button.btn-primary").click();
    assertThat(sheet).not().isVisible();
  }
}
