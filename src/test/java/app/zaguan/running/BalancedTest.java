package app.zaguan.running;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestSessions;
import app.zaguan.notifications.TestMail;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SecondNode;
import app.zaguan.shared.TestHouse;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes behind a balancer that sends each request to the other one: nobody notices. */
@RunningApplication
class BalancedTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments documents;
  @Autowired TestSessions sessions;
  @Autowired TestMail mails;
  @Autowired Browser first;
  @Autowired SecondNode second;

  @Test
  void aQuoteBecomesMoneyWhicheverNodeAnswers() {
    var house = houses.found();
    documents.customer(house);
    try (var balancer = new Balancer(port(first), port(second.browser()))) {
      var staff = Browser.at(balancer.port()).withCookie(sessions.open(house));
      var customer = Browser.at(balancer.port());
      // with one request between a page and its form, each form goes to the other node
      var invoice =
          staff
              .get("/invoices/new")
              .form("/invoices")
              .with("contactText", "construcciones")
              .with("lines[0].name", "Cerradura")
              .with("lines[0].unitPrice", "100")
              .submit()
              .path();
      staff.get(invoice).form(invoice + "/issuance").submit();
      var sent = staff.get(invoice + "/sending").form(invoice + "/sending").submit();
      assertThat(sent.path()).as(sent.toString()).isEqualTo(invoice);
      var pdf = staff.fetch(invoice + "/pdf");
      assertThat(pdf.bytes()).startsWith('%', 'P', 'D', 'F');
      assertThat(staff.fetch(invoice + "/pdf").bytes()).isEqualTo(pdf.bytes());

      var opened = customer.get(mails.last(house, "invoice.issued").path());
      var payments = opened.path() + "/payments";
      assertThat(opened.text()).contains("121,00");
      var gateway = customer.get(payments).form(payments).submit();
      var paid = gateway.form(gateway.path()).with("choice", "PAY").submit();
      assertThat(paid.text()).contains("Pagado");

      assertThat(staff.get(invoice).text()).contains("Pagada");
      assertThat(balancer.count()).isGreaterThan(15);
    }
  }

  @Test
  void whatIsStoredByOneNodeIsServedByTheOther() {
    var house = houses.found();
    var invoice = documents.issuedInvoice(house, documents.customer(house), "10");
    var pdf = "/invoices/" + invoice + "/pdf";

    var made = first.signedIn(house).fetch(pdf).bytes();

    assertThat(made).startsWith('%', 'P', 'D', 'F');
    assertThat(second.browser().withCookie(sessions.open(house)).fetch(pdf).bytes())
        .isEqualTo(made);
  }

  private static int port(Browser browser) {
    return URI.create(browser.address("/")).getPort();
  }
}
