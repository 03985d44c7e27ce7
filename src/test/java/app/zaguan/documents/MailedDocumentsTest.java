package app.zaguan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class MailedDocumentsTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments documents;
  @Autowired Browser browser;

  @Test
  void theOutboxLeadsToTheDocumentOfAMail() {
    var house = houses.found();
    var quote = documents.sentQuote(house, documents.customer(house));

    var outbox = browser.signedIn(house).get("/outbox");

    var link = outbox.one("a[href=/quotes/" + quote + "]");
    assertThat(outbox.text()).contains(link.text());
    assertThat(link.text()).startsWith("P");
  }

  @Test
  void theOutboxAsksNoMoreWithMoreMails() {
    var house = houses.found();
    var customer = documents.customer(house);
    documents.sentQuote(house, customer);
    var staff = browser.signedIn(house);
    staff.get("/outbox");
    var withOne = CountedStatements.during(() -> staff.get("/outbox"));
    for (var i = 0; i < 5; i++) {
      documents.sentQuote(house, customer);
    }

    assertThat(CountedStatements.during(() -> staff.get("/outbox"))).hasSameSizeAs(withOne);
    assertThat(withOne).hasSizeLessThanOrEqualTo(4);
  }
}
