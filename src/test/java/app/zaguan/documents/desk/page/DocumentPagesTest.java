package app.zaguan.documents.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.notifications.TestMail;
import app.zaguan.notifications.delivery.MailRoom;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@RunningApplication
class DocumentPagesTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Documents documents;
  @Autowired TestMail mail;
  @Autowired Browser stranger;
  @Autowired AutowireCapableBeanFactory beans;

  private MailRoom room;

  @BeforeEach
  void aMailRoom() {
    room = beans.createBean(MailRoom.class);
  }

  @Test
  void anEmptyListSaysWhatToDo() {
    var browser = stranger.signedIn(houses.found());

    assertThat(browser.get("/quotes").text()).contains("Aún no hay presupuestos", "Haz el primero");
    assertThat(browser.get("/invoices").text()).contains("Aún no hay facturas");
  }

  @Test
  void aListIsNarrowedByStateAndWords() {
    var house = houses.found();
    var contact = made.customer(house);
    made.draftQuote(house, contact);
    made.sentQuote(house, contact);
    var browser = stranger.signedIn(house);

    assertThat(browser.get("/quotes").all("a.row-link")).hasSize(2);
    assertThat(browser.get("/quotes?state=sent").all("a.row-link")).hasSize(1);
    assertThat(browser.get("/quotes?q=turia&state=draft").all("a.row-link")).hasSize(1);
    assertThat(browser.get("/quotes?q=nervion").text()).contains("Nada coincide");
    assertThat(browser.get("/quotes?contact=" + contact).all("a.row-link")).hasSize(2);
  }

  @Test
  void aListCostsFourStatementsAtMostHoweverManyItShows() {
    var house = houses.found();
    var contact = made.customer(house);
    made.issuedInvoice(house, contact, "10");
    var browser = stranger.signedIn(house);
    var address = "/invoices?q=turia&contact=" + contact;
    browser.get(address);
    var one = CountedStatements.during(() -> browser.get(address));
    for (var i = 0; i < 10; i++) {
      made.issuedInvoice(house, contact, "10");
    }

    var many = CountedStatements.during(() -> browser.get(address));

    assertThat(one).hasSizeLessThanOrEqualTo(4);
    assertThat(many).hasSameSizeAs(one);
  }

  @Test
  void aDocumentsPageCostsFiveStatementsAtMost() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    browser.get("/quotes/" + id).form("/quotes/" + id + "/comments").with("body", "Hola").submit();

    var statements = CountedStatements.during(() -> browser.get("/quotes/" + id));

    assertThat(statements).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void anInvoicesPageWithItsPaymentsCostsNoMore() {
    var house = houses.found();
    var id = made.issuedInvoice(house, made.customer(house), "10");
    var browser = stranger.signedIn(house);
    browser.get("/invoices/" + id);

    var statements = CountedStatements.during(() -> browser.get("/invoices/" + id));

    assertThat(statements).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void anInvoiceIsNotFoundAmongTheQuotes() {
    var house = houses.found();
    var id = made.issuedInvoice(house, made.customer(house), "10");

    assertThat(stranger.signedIn(house).get("/quotes/" + id).status()).isEqualTo(404);
  }

  @Test
  void aQuoteIsSentWithAMessageToTheContactAndAnother() {
    var house = houses.found();
    var id = made.draftQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);

    var page =
        browser
            .get("/quotes/" + id + "/sending")
            .form("/quotes/" + id + "/sending")
            .with("others", "pepe@turia.example; gil@turia.example")
            .with("message", "Como hablamos.")
            .submit();

    assertThat(page.path()).isEqualTo("/quotes/" + id);
    assertThat(page.text())
        .contains("Presupuesto enviado a carmen@turia.example, pepe@turia.example", "Por aceptar");
    assertThat(page.one("#mails").text())
        .contains("carmen@turia.example", "pepe@turia.example", "gil@turia.example");
    assertThat(page.one("#links").text()).contains("se abre hasta el");
  }

  @Test
  void aSendingWhoseAnswerWasLostIsPostedAgainAndAnsweredLikeTheFirst() {
    var house = houses.found();
    var quote = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var invoice =
        browser.get("/quotes/" + quote).form("/quotes/" + quote + "/conversions").submit().path();
    var form =
        browser
            .get(invoice + "/sending")
            .form(invoice + "/sending")
            .with("others", "pepe@turia.example");

    var first = form.submit();
    var again = form.submit();

    assertThat(again.path()).isEqualTo(first.path()).isEqualTo(invoice);
    assertThat(again.text()).contains("enviada a carmen@turia.example, pepe@turia.example");
    assertThat(mail.of(house, "invoice.issued")).hasSize(2);
    assertThat(again.all("#links li")).hasSameSizeAs(first.all("#links li"));
    assertThat(again.one("#live-history").text()).isEqualTo(first.one("#live-history").text());
  }

  @Test
  void whatIsSentAgainOnPurposeOrByAFormWithoutAKeyIsMailedAgain() {
    var house = houses.found();
    var quote = made.draftQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var sending = "/quotes/" + quote + "/sending";

    var form = browser.get(sending).form(sending);
    form.submit();
    form.with("message", "Con esto que faltaba.").submit();
    browser.get(sending).form(sending).submit();
    browser.get(sending).form(sending).without("once").submit();

    assertThat(mail.of(house, "quote.sent")).hasSize(3);
    assertThat(mail.of(house, "quote.sent.personal")).hasSize(1);
  }

  @Test
  void aCommentWhoseAnswerWasLostStandsOnceAndIsMailedOnce() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var form =
        browser
            .get("/quotes/" + id)
            .form("/quotes/" + id + "/comments")
            .with("body", "Lo miramos el lunes.");

    form.submit();
    var again = form.submit();

    assertThat(again.all(".comment")).hasSize(1);
    assertThat(mail.of(house, "portal.answered-quote")).hasSize(1);
    assertThat(form.with("body", "O el martes.").submit().all(".comment")).hasSize(2);
    assertThat(form.without("once").submit().all(".comment")).hasSize(3);
  }

  @Test
  void aWrongAddressIsSaidBesideItsFieldAndAnInvoiceIsThenNotIssuedEither() {
    var house = houses.found();
    var quote = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var invoice =
        browser.get("/quotes/" + quote).form("/quotes/" + quote + "/conversions").submit().path();

    var page =
        browser
            .get(invoice + "/sending")
            .form(invoice + "/sending")
            .with("others", "esto no es un correo@")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("others")).isNotEmpty();
    assertThat(page.value("others")).isEqualTo("esto no es un correo@");
    assertThat(standing(house, invoice)).isEqualTo(Standing.DRAFT);
  }

  @Test
  void aQuoteAcceptedByTelephoneBecomesAnInvoiceThatIsIssued() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);

    var accepted =
        browser
            .get("/quotes/" + id)
            .form("/quotes/" + id + "/acceptance")
            .with("name", "Carmen Ruiz")
            .submit();
    assertThat(accepted.text()).contains("Aceptado por Carmen Ruiz");
    var invoice = accepted.form("/quotes/" + id + "/conversions").submit();
    assertThat(invoice.text()).contains("Borrador de factura", "Presupuesto P");
    var issued = invoice.form(invoice.path() + "/issuance").submit();

    assertThat(issued.text()).contains("Pendiente", "1.210,00 €");
    assertThat(issued.all("a[href$=/edit]")).isEmpty();
    assertThat(browser.get("/quotes/" + id).text()).contains("Facturado", "Factura F");
  }

  @ParameterizedTest
  @CsvSource({
    "acceptance, name, Escribe el nombre y los apellidos de quien lo acepta.",
    "refusal, reason, Escribe el motivo: ayuda a hacer mejor el siguiente."
  })
  void anAnswerByTelephoneThatLacksSomethingStaysInSightWithWhatItLacks(
      String answer, String field, String sentence) {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var address = "/quotes/" + id + "/" + answer;

    var page = browser.get("/quotes/" + id).form(address).with(field, " ").submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem(field)).isEqualTo(sentence);
    assertThat(page.all("details.ask[open] form")).hasSize(1);
    assertThat(page.one("details.ask[open] form").attr("action")).isEqualTo(address);
    assertThat(browser.get("/quotes/" + id).all("details.ask[open]")).isEmpty();
  }

  @Test
  void aSentQuoteIsWithdrawnAndThenOnlyDuplicated() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var number = houses.as(house, () -> String.valueOf(documents.get(id).number()));
    var browser = stranger.signedIn(house);
    var mails = mail.of(house, "quote.sent").size();

    var page = browser.get("/quotes/" + id);
    assertThat(page.text()).contains("¿Retirar el presupuesto " + number + "?");
    var withdrawn =
        page.form("/quotes/" + id + "/withdrawal")
            .with("withdrawalReason", "Sube el acero")
            .submit();

    assertThat(withdrawn.path()).isEqualTo("/quotes/" + id);
    assertThat(withdrawn.text())
        .contains("Presupuesto " + number + " retirado.", "Se retiró: Sube el acero", "Duplicar");
    assertThat(withdrawn.one("#live-standing").text()).isEqualTo("Retirado");
    for (var act : new String[] {"acceptance", "refusal", "withdrawal", "conversions"}) {
      assertThat(withdrawn.all("form[action$='/" + act + "']")).as(act).isEmpty();
    }
    assertThat(withdrawn.all("a[href$='/edit'], a[href$='/sending']")).isEmpty();
    assertThat(browser.get("/quotes?state=withdrawn").all("a.row-link")).hasSize(1);
    assertThat(browser.get("/quotes?state=sent").all("a.row-link")).isEmpty();
    assertThat(mail.of(house, "quote.sent")).hasSize(mails);
  }

  @Test
  void aReasonThatIsTooLongIsSaidBesideItsFieldAndKept() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);

    var page =
        browser
            .get("/quotes/" + id)
            .form("/quotes/" + id + "/withdrawal")
            .with("withdrawalReason", "x".repeat(2001))
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("withdrawalReason")).contains("2.000");
    assertThat(page.value("withdrawalReason").strip()).hasSize(2001);
  }

  @Test
  void aRefusalKeepsWhatWasTyped() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var comment = "<script>alert(1)</script>".repeat(4000);

    var page =
        browser
            .get("/quotes/" + id)
            .form("/quotes/" + id + "/comments")
            .with("body", comment)
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("body")).isNotEmpty();
    assertThat(page.value("body").strip()).isEqualTo(comment);
  }

  @Test
  void aLinkIsMadeShownOnceAndRevoked() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);

    var page = browser.get("/quotes/" + id).form("/quotes/" + id + "/links").submit();
    assertThat(page.one("#made-link").val()).contains("/d/");
    assertThat(browser.get("/quotes/" + id).all("#made-link")).isEmpty();
    var revocation = page.one("form[action$=/revocation]").attr("action");
    assertThat(page.all("#links form[action$=/revocation]:not(.ask-body)")).isEmpty();
    assertThat(page.one("#links .ask:last-of-type").text())
        .contains("¿Anular el enlace de", "dejará de abrirse.");
    var revoked = browser.get("/quotes/" + id).form(revocation).submit();

    assertThat(revoked.one("#links").text()).contains("anulado el");
  }

  @Test
  void theQuestionBeforeALinkIsRevokedSaysWhoseItIs() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    browser
        .get("/quotes/" + id + "/sending")
        .form("/quotes/" + id + "/sending")
        .with("others", "pepe@turia.example")
        .submit();

    var links = browser.get("/quotes/" + id).one("#links");

    assertThat(links.text())
        .contains("¿Anular el enlace de pepe@turia.example?")
        .contains("El enlace de su correo dejará de abrirse.");
    assertThat(links.select("summary").eachAttr("aria-label"))
        .contains("Anular el enlace de pepe@turia.example");
  }

  @Test
  void aMailThatFailedSaysWhyInOurWordsAndLeadsToWhereItIsSentAgain() {
    var house = houses.found();
    var id = made.sentQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    browser
        .get("/quotes/" + id + "/sending")
        .form("/quotes/" + id + "/sending")
        .with("others", "pepe@turia.example")
        .submit();
    room.refuse(house, "550 5.1.1 No such user here");

    for (var address : List.of("/quotes/" + id, "/outbox")) {
      assertThat(browser.get(address).text())
          .as(address)
          .contains("No enviado", "Esa dirección no existe o su servidor no la admite.")
          .doesNotContain("5.1.1");
    }
    var mail = browser.get("/quotes/" + id).one("#mails li a").attr("href");
    assertThat(browser.get(mail).text()).contains("550 5.1.1 No such user here");
  }

  @Test
  void aDraftIsThrownAwayAfterAskingOnce() {
    var house = houses.found();
    var id = made.draftQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);

    var page = browser.get("/quotes/" + id).form("/quotes/" + id + "/removal").submit();

    assertThat(page.path()).isEqualTo("/quotes");
    assertThat(page.text()).contains("Borrador eliminado.");
    assertThat(browser.get("/quotes/" + id).status()).isEqualTo(404);
  }

  @Test
  void aContactsPageAndTheStartShowItsDocuments() {
    var house = houses.found();
    var contact = made.customer(house);
    made.sentQuote(house, contact);
    made.issuedInvoice(house, contact, "1060");
    var browser = stranger.signedIn(house);

    assertThat(browser.get("/contacts/" + contact).text()).contains("1.060,00 €", "Por aceptar");
    assertThat(browser.get("/").text())
        .contains("Presupuestos por aceptar", "1.060,00 €", "Se envió P", "Se emitió F");
  }

  private Standing standing(House house, String address) {
    var id = DocumentId.of(address.substring(address.lastIndexOf('/') + 1));
    return houses.as(house, () -> documents.get(id).standing());
  }
}
