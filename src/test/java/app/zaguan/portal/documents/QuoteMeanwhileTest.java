package app.zaguan.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.papers.Publications;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sharing.Permit;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.documents.sharing.SharingPreferences;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SecondNode;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of an answer when the quote changes, expires or is withdrawn while it is read. */
@RunningApplication
class QuoteMeanwhileTest {

  /** Who reads it. */
  enum Reader {
    SIGNED_IN,
    BY_LINK
  }

  @Autowired TestHouse houses;
  @Autowired TestDocuments papers;
  @Autowired TestPortal portal;
  @Autowired TestClock clock;
  @Autowired Documents documents;
  @Autowired Drafting drafting;
  @Autowired Quoting quoting;
  @Autowired Sharing sharing;
  @Autowired Publications publications;
  @Autowired TransactionTemplate transaction;
  @Autowired SecondNode node;
  @Autowired Browser browser;

  private House house;
  private ContactId contact;
  private DocumentId quote;

  @BeforeEach
  void aQuoteThatIsValidToday() {
    house = houses.found();
    contact = papers.customer(house);
    var draft = TestDocuments.draft(contact, "1000").due(TestHouse.today());
    quote = houses.as(house, () -> drafting.draft(DocumentType.QUOTE, draft));
    papers.send(house, quote);
    houses.as(
        house,
        () -> {
          sharing.prefer(new SharingPreferences(48, false));
          return quote;
        });
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void whoReadAnOlderVersionIsShownTheNewOneAndAcceptsThat(Reader reader) {
    var customer = reading(reader);
    change("2000");

    var refused = accept(customer);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("ha cambiado mientras lo leías. Ahora vale la versión 2", "2.420,00 €");
    assertThat(get().standing()).isEqualTo(Standing.SENT);
    assertThat(customer.form(at() + "/acceptance").value("name")).isEqualTo("Carmen Ruiz");
    assertThat(accept(customer).status()).isEqualTo(200);
    assertThat(acceptedRevision()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void whoReadItTooLongIsToldUntilWhenItWasValid(Reader reader) {
    var customer = reading(reader);
    clock.forward(Duration.ofHours(26));

    var refused = accept(customer);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("era válido hasta el");
    assertThat(get().standing()).isEqualTo(Standing.EXPIRED);
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void whatTheBusinessWithdrewIsNotAccepted(Reader reader) {
    var customer = reading(reader);
    withdraw("Cambia la tarifa del acero");

    var refused = accept(customer);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("se ha retirado: ya no se puede aceptar ni rechazar")
        .contains("ha retirado este presupuesto: Cambia la tarifa del acero");
    assertThat(get().standing()).isEqualTo(Standing.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void whatTheBusinessWithdrewIsStillReadAndNoLongerAnswered(Reader reader) {
    var customer = reading(reader);
    withdraw("");

    var page = customer.get(at());

    assertThat(page.text())
        .contains("Retirado", "ha retirado este presupuesto.", "1.210,00 €")
        .contains("Se retiró el presupuesto");
    assertThat(page.all("#answer, form[action$='/acceptance'], form[action$='/refusal']"))
        .isEmpty();
    assertThat(customer.get(at() + "/pdf").status()).isEqualTo(200);
  }

  @Test
  void throughALinkWhatWasWithdrawnIsOnlyRead() {
    var holder = reading(Reader.BY_LINK);
    var form = holder.form(at() + "/comments").with("body", "¿Por qué?");
    withdraw("");

    var refused = form.submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("con este enlace ya solo se puede leer");
    assertThat(holder.get(at()).all("form[action$='/comments']")).isEmpty();
    var signedIn = portal.signedIn(browser, house, contact);
    assertThat(signedIn.get(at()).all("form[action$='/comments']")).hasSize(1);
  }

  private void withdraw(String reason) {
    houses.as(
        house,
        () -> {
          quoting.withdraw(quote, 1, reason);
          return quote;
        });
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void whoDeclinesAnOlderVersionIsShownTheNewOneToo(Reader reader) {
    var customer = reading(reader);
    change("500");

    var refused = customer.form(at() + "/refusal").with("reason", "Es demasiado caro").submit();

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Ahora vale la versión 2");
    assertThat(get().standing()).isEqualTo(Standing.SENT);
  }

  @Test
  void whateverHappensAtOnceWhatIsAcceptedIsWhatWasRead() throws Exception {
    for (var round = 0; round < 6; round++) {
      aQuoteThatIsValidToday();
      var there = node.bean(Quoting.class);
      var here = node.bean(Here.class);
      Callable<Boolean> changing = () -> succeeds(() -> change("2000"));
      Callable<Boolean> accepting =
          () ->
              succeeds(() ->
                  here.behind(
                      Wall.staff(house.organization()),
                      TestDocuments.CARMEN,
                      () -> there.accept(quote, 1, Signature.of("Carmen Ruiz", null))));
      try (var threads = Executors.newFixedThreadPool(2)) {
        threads.invokeAll(List.of(changing, accepting)).forEach(it -> it.resultNow());
      }

      if (get().standing() == Standing.ACCEPTED) {
        assertThat(acceptedRevision()).isEqualTo(1);
        assertThat(get().revision()).isEqualTo(1);
        assertThat(get().paper().total().toString()).contains("1210");
      } else {
        assertThat(get().revision()).isEqualTo(2);
      }
    }
  }

  private Browser reading(Reader reader) {
    var customer =
        switch (reader) {
          case SIGNED_IN -> portal.signedIn(browser, house, contact);
          case BY_LINK -> byLink();
        };
    assertThat(customer.get(at()).text()).contains("1.210,00 €");
    return customer;
  }

  private Browser byLink() {
    var carmen = new Addressee("Carmen Ruiz", "carmen@turia.example", Locale.of("es"));
    var link = houses.as(house, () -> sharing.make(quote, carmen, Permit.ACT));
    var customer = browser.stranger();
    customer.get(URI.create(link.address()).getPath());
    return customer;
  }

  private app.zaguan.shared.SeenPage accept(Browser customer) {
    return customer.form(at() + "/acceptance").with("name", "Carmen Ruiz").submit();
  }

  /** The next version, sent. */
  private void change(String price) {
    houses.as(
        house,
        () -> {
          var draft = TestDocuments.draft(contact, price).due(TestHouse.today());
          drafting.update(quote, get().version(), draft);
          return quote;
        });
    papers.send(house, quote);
  }

  /** Of what was accepted, the paper is the one that was sent as that version. */
  private int acceptedRevision() {
    return houses.as(
        house,
        () -> {
          var acceptance = quoting.acceptance(quote).orElseThrow();
          var sent =
              transaction.execute(
                  status -> publications.revision(quote, acceptance.revision()).orElseThrow());
          assertThat(acceptance.hash()).isEqualTo(HexFormat.of().formatHex(sent.hash()));
          return acceptance.revision();
        });
  }

  private static boolean succeeds(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Refused | app.zaguan.shared.Stale refused) {
      return false;
    }
  }

  private Document get() {
    return houses.as(house, () -> documents.get(quote));
  }

  private String at() {
    return portal.at(house, "/quotes/" + quote);
  }
}
