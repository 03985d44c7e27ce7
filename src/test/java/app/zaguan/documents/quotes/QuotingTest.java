package app.zaguan.documents.quotes;

import static app.zaguan.documents.TestDocuments.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.Stale;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class QuotingTest {

  private static final Signature CARMEN =
      new Signature("Carmen Ruiz", "carmen@turia.example", null, "Firefox");

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestClock clock;
  @Autowired Documents documents;
  @Autowired Quoting quoting;
  @Autowired Drafting drafting;
  @Autowired Invoicing invoicing;
  @Autowired Here here;
  @Autowired JdbcClient db;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void anAcceptanceKeepsWhoFromWhereAndTheHashOfExactlyWhatWasSent() {
    var id = made.sentQuote(house, contact);

    accept(id, 1, CARMEN);

    var acceptance = houses.as(house, () -> quoting.acceptance(id)).orElseThrow();
    assertThat(acceptance.by()).isEqualTo("Carmen Ruiz");
    assertThat(acceptance.address()).isEqualTo("10.0.0.7");
    assertThat(acceptance.agent()).isEqualTo("Firefox");
    assertThat(acceptance.hash())
        .isEqualTo(HexFormat.of().formatHex(PaperJson.hash(keptPaper(id))));
    assertThat(PaperJson.paper(keptPaper(id))).isEqualTo(get(id).paper());
    assertThat(get(id).standing()).isEqualTo(Standing.ACCEPTED);
    assertThat(happenings(id)).endsWith(Happening.Kind.SENT, Happening.Kind.ACCEPTED);
  }

  @Test
  void aSecondClickIsNoSecondSignatureButAnotherPersonIsRefused() {
    var id = made.sentQuote(house, contact);
    accept(id, 1, CARMEN);

    accept(id, 1, CARMEN);

    assertThat(happenings(id)).containsOnlyOnce(Happening.Kind.ACCEPTED);
    assertThat(refusal(() -> accept(id, 1, Signature.of("Pau Marí", null))))
        .matches("El presupuesto P\\d\\d/0001 ya está aceptado\\.");
  }

  @Test
  void ofTwoWhoAcceptAtOnceOneDoes() throws Exception {
    var id = made.sentQuote(house, contact);

    var outcomes = atOnce(() -> tryAccept(id, "Carmen"), () -> tryAccept(id, "Pau"));

    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(happenings(id)).containsOnlyOnce(Happening.Kind.ACCEPTED);
  }

  @Test
  void anExpiredQuoteIsNotAccepted() {
    var id = made.sentQuote(house, contact);
    clock.forward(Duration.ofDays(32));

    assertThat(get(id).standing()).isEqualTo(Standing.EXPIRED);
    assertThat(refusal(() -> accept(id, 1, CARMEN)))
        .contains("era válido hasta el", "Pide que te lo renueven.");
  }

  @Test
  void aDraftAndAnInvoiceAreNotAnswered() {
    var draft = made.draftQuote(house, contact);
    var invoice = made.issuedInvoice(house, contact, "100");

    assertThat(refusal(() -> accept(draft, 0, CARMEN)))
        .isEqualTo("Este presupuesto aún no se ha enviado.");
    assertThat(refusal(() -> decline(invoice, 1, "no")))
        .isEqualTo("Solo se responde a un presupuesto.");
  }

  @Test
  void whoDeclinesSaysWhyAndCanNoLongerAccept() {
    var id = made.sentQuote(house, contact);

    assertThat(refusal(() -> decline(id, 1, " ")))
        .isEqualTo("Escribe el motivo: ayuda a hacer mejor el siguiente.");
    decline(id, 1, "Es caro");

    assertThat(get(id).standing()).isEqualTo(Standing.DECLINED);
    assertThat(houses.as(house, () -> quoting.refusal(id))).contains("Es caro");
    assertThat(refusal(() -> accept(id, 1, CARMEN))).endsWith("ya está rechazado.");
  }

  @Test
  void whatWasTakenBackIsReadAndNoMore() {
    var id = made.sentQuote(house, contact);
    update(id, "2000");

    withdraw(id, "Sube el acero");

    assertThat(get(id).standing()).isEqualTo(Standing.WITHDRAWN);
    assertThat(houses.as(house, () -> drafting.hasUnsentChanges(id))).isFalse();
    assertThat(refusal(() -> accept(id, 1, CARMEN)))
        .matches(
            "El presupuesto P\\d\\d/0001 se ha retirado: ya no se puede aceptar ni rechazar\\.");
    assertThat(refusal(() -> decline(id, 1, "no"))).contains("se ha retirado");
    assertThat(refusal(() -> withdraw(id, ""))).contains("se ha retirado");
    assertThat(refusal(() -> update(id, "800"))).contains("se ha retirado y ya no se cambia");
    assertThat(refusal(() -> made.send(house, id))).contains("no se vuelve a enviar");
    assertThat(refusal(() -> houses.as(house, () -> invoicing.fromQuote(id))))
        .contains("Duplícalo para ofrecerlo otra vez");
    assertThat(houses.as(house, () -> drafting.duplicate(id))).isNotEqualTo(id);
  }

  @Test
  void bothSidesReadThatAQuoteWasTakenBack() {
    var id = made.sentQuote(house, contact);
    clock.forward(Duration.ofDays(32));

    withdraw(id, "");

    var told = houses.as(house, () -> documents.history(id)).getLast();
    assertThat(told.kind()).isEqualTo(Happening.Kind.WITHDRAWN);
    assertThat(told.actorName()).isEqualTo("Ana Soler");
    assertThat(told.published()).isTrue();
  }

  @Test
  void whatIsAcceptedAtTheSameMomentIsNotTakenBack() throws Exception {
    var id = made.sentQuote(house, contact);

    var outcomes = atOnce(() -> tryAccept(id, "Carmen"), () -> tryWithdraw(id));

    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(happenings(id))
        .containsAnyOf(Happening.Kind.ACCEPTED, Happening.Kind.WITHDRAWN)
        .hasSize(3);
  }

  private boolean tryWithdraw(DocumentId id) {
    try {
      withdraw(id, "");
      return true;
    } catch (Refused late) {
      return false;
    }
  }

  private void withdraw(DocumentId id, String reason) {
    houses.as(
        house,
        () -> {
          quoting.withdraw(id, 1, reason);
          return id;
        });
  }

  @Test
  void aNameAndARightAddressAreAskedFor() {
    var id = made.sentQuote(house, contact);

    assertThat(refusal(() -> accept(id, 1, Signature.of("", "carmen"))))
        .isEqualTo(
            "Escribe el nombre y los apellidos de quien lo acepta."
                + " Esa dirección de correo no está bien escrita.");
  }

  @Test
  void aChangeToASentQuoteIsSeenByItsContactOnceItIsSent() {
    var id = made.sentQuote(house, contact);
    update(id, "2000");

    assertThat(asPortal(id).total()).isEqualTo(Money.euros("1210"));
    assertThat(houses.as(house, () -> drafting.hasUnsentChanges(id))).isTrue();

    made.send(house, id);

    assertThat(asPortal(id).total()).isEqualTo(Money.euros("2420"));
    assertThat(asPortal(id).revision()).isEqualTo(2);
    assertThat(houses.as(house, () -> drafting.hasUnsentChanges(id))).isFalse();
    assertThat(refusal(() -> accept(id, 1, CARMEN)))
        .contains("ha cambiado mientras lo leías", "versión 2");
    accept(id, 2, CARMEN);
    assertThat(houses.as(house, () -> quoting.acceptance(id)).orElseThrow().revision())
        .isEqualTo(2);
  }

  @Test
  void whatWasSentCanBeAcceptedWhileAChangeIsNotSentYetAndTheChangeIsGoneThen() {
    var id = made.sentQuote(house, contact);
    update(id, "2000");

    accept(id, 1, CARMEN);

    assertThat(get(id).total()).isEqualTo(Money.euros("1210"));
    assertThat(houses.as(house, () -> drafting.hasUnsentChanges(id))).isFalse();
  }

  @Test
  void aDeclinedQuoteIsChangedAndSentAgain() {
    var id = made.sentQuote(house, contact);
    decline(id, 1, "Es caro");

    assertThat(refusal(() -> made.send(house, id))).contains("fue rechazado. Cámbialo");
    update(id, "800");
    made.send(house, id);

    assertThat(get(id).standing()).isEqualTo(Standing.SENT);
    accept(id, 2, CARMEN);
    assertThat(get(id).standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void anExpiredQuoteIsSentAgainWithANewDate() {
    var id = made.sentQuote(house, contact);
    clock.forward(Duration.ofDays(32));

    assertThat(refusal(() -> made.send(house, id))).contains("caducó el", "Cambia la validez");
    update(id, "1000");
    made.send(house, id);

    assertThat(get(id).standing()).isEqualTo(Standing.SENT);
  }

  @Test
  void whatWasAcceptedIsNeitherChangedNorDiscarded() {
    var id = made.sentQuote(house, contact);
    accept(id, 1, CARMEN);

    assertThat(refusal(() -> update(id, "1"))).contains("está aceptado y ya no se cambia");
    assertThat(refusal(() -> discard(id))).contains("ya se envió: no se puede descartar");
  }

  @Test
  void aSentQuoteKeepsItsContact() {
    var id = made.sentQuote(house, contact);
    var other = made.customer(house);

    assertThat(refusal(() -> update(id, TestDocuments.draft(other, "1"))))
        .contains("ya se envió a su contacto");
  }

  @Test
  void twoWhoEditAtOnceDoNotOverwriteEachOther() {
    var draft = made.draftQuote(house, contact);
    update(draft, "10");

    assertThatThrownBy(() -> update(draft, 0, TestDocuments.draft(contact, "20")))
        .isInstanceOf(Stale.class);
    assertThat(get(draft).total()).isEqualTo(Money.euros("12.10"));
  }

  @Test
  void aDraftIsSeenByNobodyElseAndASentQuoteByItsContactAlone() {
    var draft = made.draftQuote(house, contact);
    var sent = made.sentQuote(house, contact);
    var stranger = made.customer(house);

    assertThat(asPortal(sent).number()).isEqualTo(get(sent).number());
    assertThatThrownBy(() -> asPortal(draft)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> behind(Wall.portal(house.organization(), stranger.value()), sent))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> behind(Wall.link(house.organization(), contact.value(), new UUID(1, 1)), sent))
        .isInstanceOf(NotFound.class);
    assertThat(behind(link(sent), sent).paper().lines()).hasSize(1);
  }

  @Test
  void aDiscardedDraftIsGone() {
    var draft = made.draftQuote(house, contact);

    discard(draft);

    assertThatThrownBy(() -> get(draft)).isInstanceOf(NotFound.class);
  }

  private Wall link(DocumentId id) {
    return Wall.link(house.organization(), contact.value(), id.value());
  }

  private Document asPortal(DocumentId id) {
    return behind(Wall.portal(house.organization(), contact.value()), id);
  }

  private Document behind(Wall wall, DocumentId id) {
    return here.behind(wall, TestDocuments.CARMEN, () -> documents.get(id));
  }

  private Document get(DocumentId id) {
    return houses.as(house, () -> documents.get(id));
  }

  private List<Happening.Kind> happenings(DocumentId id) {
    return houses.as(house, () -> documents.history(id)).stream().map(Happening::kind).toList();
  }

  private void accept(DocumentId id, int revision, Signature signature) {
    made.asContact(house, () -> quoting.accept(id, revision, signature));
  }

  private void decline(DocumentId id, int revision, String reason) {
    made.asContact(house, () -> quoting.refuse(id, revision, reason));
  }

  private void discard(DocumentId id) {
    here.behind(Wall.staff(house.organization()), house.actor(), () -> drafting.discard(id));
  }

  private void update(DocumentId id, String price) {
    update(id, TestDocuments.draft(contact, price));
  }

  private void update(DocumentId id, app.zaguan.documents.drafting.Draft draft) {
    update(id, get(id).version(), draft);
  }

  private void update(DocumentId id, int version, app.zaguan.documents.drafting.Draft draft) {
    here.behind(
        Wall.staff(house.organization()), house.actor(), () -> drafting.update(id, version, draft));
  }

  private boolean tryAccept(DocumentId id, String name) {
    try {
      accept(id, 1, Signature.of(name, null));
      return true;
    } catch (Refused late) {
      return false;
    }
  }

  private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return threads.invokeAll(List.of(one, other)).stream().map(it -> it.resultNow()).toList();
    }
  }

  private String keptPaper(DocumentId id) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql("select paper from document_revision where org_id = :org and document_id = :id")
                .param("org", house.organization().value())
                .param("id", id.value())
                .query(String.class)
                .single());
  }
}
