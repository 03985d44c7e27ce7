package app.zaguan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.documents.seeing.Seeing;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.ShareLinkId;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.identity.TestSessions;
import app.zaguan.identity.people.Sessions;
import app.zaguan.payments.TestPayments;
import app.zaguan.portal.TestPortal;
import app.zaguan.portal.access.Admitting;
import app.zaguan.shared.Browser;
import app.zaguan.shared.EventStream;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SecondNode;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told that something changed, and who is not. */
@RunningApplication
class LivePagesTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestPortal portal;
  @Autowired Browser browser;
  @Autowired TestSessions signedIn;
  @Autowired SecondNode other;
  @Autowired Here here;
  @Autowired TransactionTemplate transaction;
  @Autowired Commenting commenting;
  @Autowired Seeing seeing;
  @Autowired Quoting quoting;
  @Autowired Invoicing invoicing;
  @Autowired Sharing sharing;
  @Autowired Admitting admitting;
  @Autowired Sessions sessions;
  @Autowired JdbcConnectionDetails database;
  @Autowired TestPayments payments;

  private final List<EventStream> open = new ArrayList<>();
  private House house;
  private ContactId contact;
  private DocumentId quote;
  private Browser holder;

  @BeforeEach
  void aSentQuote() throws Exception {
    house = houses.found();
    contact = made.customer(house);
    quote = made.sentQuote(house, contact);
    allIsHeard(browser);
  }

  /** Changes are heard in their order: once a later one is, so were those before. */
  private void allIsHeard(Browser at) throws InterruptedException {
    var elsewhere = houses.found();
    var last = made.sentQuote(elsewhere, made.customer(elsewhere));
    try (var stream =
        at.stranger().withCookie(signedIn.open(elsewhere)).listen("/changes?document=" + last)) {
      houses.as(
          elsewhere,
          () -> {
            commenting.comment(last, "El último");
            return true;
          });
      stream.hearsOfAChange();
    }
  }

  @AfterEach
  void leave() {
    open.forEach(EventStream::close);
  }

  @Test
  void bothSidesHearThatAQuoteIsWithdrawn() throws Exception {
    var staff = staff("/changes?document=" + quote);
    var customer = contact("/quotes/" + quote + "/changes");

    houses.as(
        house,
        () -> {
          quoting.withdraw(quote, 1, "");
          return quote;
        });

    staff.hearsOfAChange();
    customer.hearsOfAChange();
  }

  @Test
  void staffHearWhatTheContactDoes() throws Exception {
    var staff = staff("/changes?document=" + quote);
    var list = staff("/changes");

    made.asContact(house, () -> seeing.seen(quote));
    staff.hearsOfAChange();
    made.asContact(house, () -> commenting.comment(quote, "¿Incluye el porte?"));
    staff.hearsOfAChange();
    made.asContact(house, () -> quoting.accept(quote, 1, Signature.of("Carmen Ruiz", null)));
    staff.hearsOfAChange();
    list.hearsOfAChange();
  }

  @Test
  void theContactHearsWhatStaffDo() throws Exception {
    var invoice = made.issuedInvoice(house, contact, "121.00");
    made.send(house, invoice);
    allIsHeard(browser);
    var page = contact("/invoices/" + invoice + "/changes");
    var home = contact("/changes");

    comment(invoice, "El porte va incluido");
    page.hearsOfAChange();
    home.hearsOfAChange();
    houses.as(house, () -> invoicing.settle(invoice, Money.euros("121.00")));
    page.hearsOfAChange();
    home.hearsOfAChange();
  }

  @Test
  void aPaymentThatComesToNothingIsToldToo() throws Exception {
    var bill = payments.bill(house);
    allIsHeard(browser);
    var staff = staff("/changes?document=" + bill.invoice());

    payments.pay(payments.payer(browser, bill), bill, "DECLINE");

    staff.hearsOfAChange();
  }

  @Test
  void theHolderOfALinkHearsOfItsDocumentAlone() throws Exception {
    var another = made.sentQuote(house, contact);
    link();
    allIsHeard(browser);
    var page = listen(holder, portal.at(house, "/quotes/" + quote + "/changes"));

    comment(another, "De otra cosa");
    allIsHeard(browser);
    comment(quote, "De esta");
    page.hearsOfAChange();
    allIsHeard(browser);

    assertThat(page.heard()).isEmpty();
    assertThat(holder.fetch(portal.at(house, "/quotes/" + another + "/changes")).status())
        .isEqualTo(303);
    assertThat(holder.fetch(portal.at(house, "/changes")).status()).isEqualTo(303);
  }

  @Test
  void aHintHoldsNothingAndIsPassedOnAtOnceByProxies() throws Exception {
    var staff = staff("/changes?document=" + quote);

    assertThat(staff.status()).isEqualTo(200);
    assertThat(staff.header("Content-Type")).startsWith("text/event-stream");
    assertThat(staff.header("X-Accel-Buffering")).isEqualTo("no");
    assertThat(staff.header("Cache-Control")).isEqualTo("no-store");
    assertThat(staff.header("Content-Encoding")).isEmpty();
  }

  @Test
  void othersHearNothing() throws Exception {
    var neighbour = made.customer(house);
    var theirs = made.sentQuote(house, neighbour);
    allIsHeard(browser);
    var beside = listen(portal.signedIn(browser, house, neighbour), portal.at(house, "/changes"));
    var stranger = houses.found();
    var foreign = listen(browser.signedIn(stranger), "/changes");

    comment(quote, "Solo para Turia");
    comment(theirs, "Para el vecino");
    made.sentQuote(stranger, made.customer(stranger));
    foreign.hearsOfAChange();
    beside.hearsOfAChange();

    assertThat(beside.heard()).isEmpty();
    assertThat(foreign.heard()).isEmpty();
  }

  @Test
  void aChangeThatIsTakenBackIsNeverTold() throws Exception {
    var staff = staff("/changes?document=" + quote);

    houses.as(
        house,
        () ->
            transaction.execute(status -> {
              commenting.comment(quote, "No");
              status.setRollbackOnly();
              return true;
            }));
    comment(quote, "Sí");
    staff.hearsOfAChange();

    assertThat(staff.heard()).isEmpty();
  }

  @Test
  void theOtherNodeHearsItToo() throws Exception {
    allIsHeard(other.browser());
    var here = contact("/quotes/" + quote + "/changes");
    var there =
        listen(other.browser().withCookie(signedIn.open(house)), "/changes?document=" + quote);

    comment(quote, "Dicho aquí");
    there.hearsOfAChange();
    here.hearsOfAChange();
    other.as(
        house,
        () -> {
          other.bean(Commenting.class).comment(quote, "Dicho allí");
          return true;
        });
    here.hearsOfAChange();
    there.hearsOfAChange();
  }

  @Test
  void aNodeThatStopsLetsItsPagesGo() throws Exception {
    allIsHeard(other.browser());
    var there = listen(other.browser().withCookie(signedIn.open(house)), "/changes");

    var begun = System.nanoTime();
    other.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    there.ends();
  }

  @Test
  void whatChangedBetweenThePageAndItsStreamIsTold() throws Exception {
    var before = staff("/changes?document=" + quote);
    comment(quote, "Justo antes");
    before.hearsOfAChange();

    staff("/changes?document=" + quote + "&age=5000").hearsOfAChange();
    staff("/changes?document=" + quote + "&age=3600000").hearsOfAChange();
  }

  @Test
  void aBrokenLineToTheDatabaseIsMadeAgainAndPagesCatchUp() throws Exception {
    var staff = staff("/changes?document=" + quote);
    comment(quote, "Antes");
    staff.hearsOfAChange();

    assertThat(cutTheLines()).isPositive();
    staff.hearsOfAChange();
    comment(quote, "Después");
    staff.hearsOfAChange();
  }

  @Test
  void aLinkThatIsTakenBackEndsItsStream() throws Exception {
    var link = link();
    var page = listen(holder, portal.at(house, "/quotes/" + quote + "/changes"));

    houses.as(
        house,
        () -> {
          sharing.revoke(quote, link);
          return true;
        });

    page.isOver();
  }

  @Test
  void accessThatIsWithdrawnEndsTheStreamInsteadOfTelling() throws Exception {
    var page = contact("/quotes/" + quote + "/changes");

    houses.as(
        house,
        () -> {
          admitting.withdraw(contact);
          return true;
        });
    comment(quote, "Ya no es asunto suyo");

    page.isOver();
  }

  @Test
  void whoeverSignedOutElsewhereHearsNoMore() throws Exception {
    var staff = staff("/changes?document=" + quote);

    here.behind(Wall.entry(), Actor.product(), () -> sessions.closeAll(house.owner()));
    comment(quote, "Nadie lo oye");

    staff.isOver();
  }

  @Test
  void manyPagesOfOneVisitorKeepTheNewestOnes() throws Exception {
    var staff = browser.signedIn(house);
    var oldest = listen(staff, "/changes");
    for (var more = 0; more < 8; more++) {
      listen(staff, "/changes");
    }

    oldest.isOver();
  }

  private ShareLinkId link() {
    var addressee = new Addressee("Carmen Ruiz", "carmen@turia.example", Locale.of("es"));
    var link = houses.as(house, () -> sharing.make(quote, addressee, Permit.ACT));
    holder = browser.stranger();
    holder.get(link.address().substring(link.address().indexOf("/d/")));
    return link.id();
  }

  private EventStream staff(String address) {
    return listen(browser.signedIn(house), address);
  }

  private EventStream contact(String address) {
    return listen(portal.signedIn(browser, house, contact), portal.at(house, address));
  }

  private EventStream listen(Browser visitor, String address) {
    var stream = visitor.listen(address);
    open.add(stream);
    assertThat(stream.status()).isEqualTo(200);
    return stream;
  }

  private void comment(DocumentId document, String words) {
    houses.as(
        house,
        () -> {
          commenting.comment(document, words);
          return true;
        });
  }

  /** As a database that is restarted does; every login may end its own sessions. */
  private int cutTheLines() throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement();
        var cut =
            statement.executeQuery(
                """
                select count(*) filter (where pg_terminate_backend(pid))
                  from pg_stat_activity where application_name = 'zaguan-live'
                """)) {
      cut.next();
      return cut.getInt(1);
    }
  }
}
