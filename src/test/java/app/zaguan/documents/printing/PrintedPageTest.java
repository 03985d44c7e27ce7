package app.zaguan.documents.printing;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.corrections.TestCredits;
import app.zaguan.identity.TestSessions;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Printing a document's page gives the document, and nothing of the screen. */
class PrintedPageTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestCredits credits;
  @Autowired TestSessions sessions;
  @Autowired TestPortal portal;

  @Test
  void everyDocumentIsPrintedOnTheWholeSheetOnBothSides() {
    var house = houses.found();
    var contact = made.customer(house);
    var quote = made.sentQuote(house, contact);
    var invoice = made.issuedInvoice(house, contact, "10");
    var note = credits.issuedOf(house, invoice);
    var staff = browse(Look.DESK.dark(), sessions.open(house));
    var customer = browse(Look.DESK, portal.session(house, contact));

    for (var address :
        new String[] {"/quotes/" + quote, "/invoices/" + invoice, "/credit-notes/" + note}) {
      isPaper(staff, address);
      isPaper(customer, portal.at(house, address));
    }
  }

  private static void isPaper(Page page, String address) {
    page.navigate(address);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".paper").boundingBox().width).as(address).isGreaterThan(1200);
    for (var screen : new String[] {"nav", ".document-side", ".btn", ".page-head", "form"}) {
      var shown = page.locator(screen + ":visible");
      assertThat(shown.count()).as("%s on %s", screen, address).isZero();
    }
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }
}
