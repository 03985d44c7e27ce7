package app.zaguan.documents.invoices;

import static app.zaguan.documents.TestDocuments.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Wall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class InvoicingTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Documents documents;
  @Autowired Drafting drafting;
  @Autowired Invoicing invoicing;
  @Autowired Quoting quoting;
  @Autowired JdbcClient db;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void fiftyIssuedAtOnceGetFiftyNumbersInARow() throws Exception {
    var drafts =
        IntStream.range(0, 50).mapToObj(it -> drafted(TestDocuments.draft(contact, "1"))).toList();
    var tasks = new ArrayList<Callable<String>>();
    drafts.forEach(id -> tasks.add(() -> issued(id)));

    try (var threads = Executors.newFixedThreadPool(10)) {
      var numbers = threads.invokeAll(tasks).stream().map(it -> it.resultNow()).sorted().toList();

      assertThat(numbers).hasSize(50).doesNotHaveDuplicates();
      assertThat(numbers.getFirst()).endsWith("/0001");
      assertThat(numbers.getLast()).endsWith("/0050");
    }
  }

  @Test
  void ofTwoWhoIssueTheSameInvoiceOneDoesAndNoNumberIsLost() throws Exception {
    var id = drafted(TestDocuments.draft(contact, "1"));

    var outcomes = atOnce(() -> succeeds(() -> issued(id)), () -> succeeds(() -> issued(id)));

    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(issued(drafted(TestDocuments.draft(contact, "1")))).endsWith("/0002");
  }

  @Test
  void anInvoiceIsNeverDatedBeforeTheLastOne() {
    var today = get(drafted(TestDocuments.draft(contact, "1"))).date();
    issued(drafted(TestDocuments.draft(contact, "1").dated(today)));
    var earlier = drafted(TestDocuments.draft(contact, "1").dated(today.minusDays(1)));

    assertThat(refusal(() -> issued(earlier)))
        .matches("La última factura, F\\d\\d/0001, es del .*: esta no puede llevar .*");
    assertThat(get(earlier).isDraft()).isTrue();
  }

  @Test
  void eachYearBeginsAtOne() {
    var draft = TestDocuments.draft(contact, "1");

    assertThat(issued(drafted(draft.dated(LocalDate.of(2024, 12, 31))))).isEqualTo("F24/0001");
    assertThat(issued(drafted(draft.dated(LocalDate.of(2025, 1, 1))))).isEqualTo("F25/0001");
    assertThat(issued(drafted(draft.dated(LocalDate.of(2025, 1, 1))))).isEqualTo("F25/0002");
  }

  @Test
  void anInvoiceOfTomorrowWaits() {
    var id = drafted(TestDocuments.draft(contact, "1").dated(TestHouse.today().plusDays(2)));

    assertThat(refusal(() -> issued(id))).contains("aún no ha llegado");
  }

  @Test
  void anInvoiceDoesNotComeToLessThanNothing() {
    var id = drafted(TestDocuments.draft(contact, "-1"));

    assertThat(refusal(() -> issued(id))).contains("se hace una rectificativa");
  }

  @Test
  void withoutTaxIdOrAddressNothingIsIssued() {
    var id = drafted(TestDocuments.draft(contact, "1"));
    sql("update organization set tax_id = null, street = null where id = :org");

    assertThat(refusal(() -> issued(id)))
        .contains("Falta el NIF de tu empresa", "Falta la dirección de tu empresa");
  }

  @Test
  void anIssuedInvoiceKeepsItsPartiesWhateverChangesLater() {
    var id = made.issuedInvoice(house, contact, "100");
    sql("update organization set legal_name = 'Otra', version = version + 1 where id = :org");
    sql("update contact set legal_name = 'Otra' where org_id = :org");

    assertThat(get(id).paper().seller().legalName()).startsWith("Ferretería");
    assertThat(get(id).paper().buyer().legalName()).isEqualTo("Construcciones Turia, S.A.");
  }

  @Test
  void anIssuedInvoiceIsNotEditedIssuedOrDiscardedAgain() {
    var id = made.issuedInvoice(house, contact, "100");

    assertThat(refusal(() -> update(id))).contains("está emitida y no se cambia nunca");
    assertThat(refusal(() -> issued(id))).contains("ya está emitida");
    assertThat(refusal(() -> discard(id))).contains("está emitida: no se puede descartar");
  }

  @Test
  void theDatabaseItselfKeepsAnIssuedInvoiceAsItIs() {
    var id = made.issuedInvoice(house, contact, "100");

    assertThat(sql("update document set total = 1, frozen = false where org_id = :org", id))
        .isZero();
    assertThat(sql("update document_line set net = 1, frozen = false where org_id = :org", id))
        .isZero();
    assertThat(sql("update document_tax set amount = 1 where org_id = :org", id)).isZero();
    assertThat(sql("delete from document_line where org_id = :org", id)).isZero();
    assertThat(sql("delete from document where org_id = :org", id)).isZero();
    assertThatThrownBy(() -> sql("update document_revision set paper = '' where org_id = :org"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> addLine(id, true)).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> addLine(id, false)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void aQuoteBecomesOneInvoiceWithTheSameLinesDueAsAgreed() {
    var quote = made.sentQuote(house, contact);
    made.asContact(house, () -> quoting.accept(quote, 1, Signature.of("Carmen", null)));

    var invoice = get(houses.as(house, () -> invoicing.fromQuote(quote)));

    assertThat(invoice.type()).isEqualTo(DocumentType.INVOICE);
    assertThat(invoice.total()).isEqualTo(Money.euros("1210"));
    assertThat(invoice.dueOn()).isEqualTo(invoice.date().plusDays(30));
    assertThat(invoice.origins()).extracting("id").containsExactly(quote);
    assertThat(get(quote).standing()).isEqualTo(Standing.CONVERTED);
    assertThat(get(quote).successors()).extracting("id").containsExactly(invoice.id());
  }

  @Test
  void aSecondInvoiceOfAQuoteIsRefusedAndLeadsToTheFirst() {
    var quote = made.sentQuote(house, contact);
    var invoice = houses.as(house, () -> invoicing.fromQuote(quote));

    assertThat(refusal(() -> houses.as(house, () -> invoicing.fromQuote(quote))))
        .contains("ya tiene una factura en borrador");
    var number = issued(invoice);
    assertThat(refusal(() -> houses.as(house, () -> invoicing.fromQuote(quote))))
        .contains("ya se convirtió en la factura " + number);
    assertThatThrownBy(() -> houses.as(house, () -> invoicing.fromQuote(quote)))
        .asInstanceOf(type(AlreadyInvoiced.class))
        .extracting(it -> it.invoice().id())
        .isEqualTo(invoice);
  }

  @Test
  void ofTwoWhoConvertAQuoteOneDoes() throws Exception {
    var quote = made.sentQuote(house, contact);
    Supplier<Object> convert = () -> houses.as(house, () -> invoicing.fromQuote(quote));

    var outcomes = atOnce(() -> succeeds(convert), () -> succeeds(convert));

    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(get(quote).successors()).hasSize(1);
  }

  @Test
  void onlyAnInvoiceIsIssued() {
    var quote = made.sentQuote(house, contact);

    assertThat(refusal(() -> issued(quote))).isEqualTo("Esto no es una factura.");
  }

  @Test
  void onlyAQuoteThatWasSentAndNotDeclinedBecomesAnInvoice() {
    var draft = made.draftQuote(house, contact);
    var declined = made.sentQuote(house, contact);
    made.asContact(house, () -> quoting.refuse(declined, 1, "no"));
    var invoice = made.issuedInvoice(house, contact, "1");

    assertThat(refusal(() -> houses.as(house, () -> invoicing.fromQuote(draft))))
        .isEqualTo("Envía antes el presupuesto: un borrador no se factura.");
    assertThat(refusal(() -> houses.as(house, () -> invoicing.fromQuote(declined))))
        .contains("fue rechazado. Cámbialo y envíalo de nuevo.");
    assertThat(refusal(() -> houses.as(house, () -> invoicing.fromQuote(invoice))))
        .isEqualTo("Solo un presupuesto se convierte en factura.");
  }

  @Test
  void aConvertedQuoteIsNoLongerAnsweredOrChanged() {
    var quote = made.sentQuote(house, contact);
    houses.as(house, () -> invoicing.fromQuote(quote));

    assertThat(
            refusal(() ->
                made.asContact(
                    house, () -> quoting.accept(quote, 1, Signature.of("Carmen", null)))))
        .contains("ya tiene factura");
    assertThat(refusal(() -> update(quote))).contains("ya tiene factura y no se cambia");
  }

  @Test
  void paymentsInThreadsNeverSettleMoreThanIsDue() throws Exception {
    var id = made.issuedInvoice(house, contact, "100");
    var tasks = new ArrayList<Callable<Settlement>>();
    IntStream.range(0, 8)
        .forEach(
            it -> tasks.add(() -> houses.as(house, () -> invoicing.settle(id, Money.euros("30")))));

    try (var threads = Executors.newFixedThreadPool(8)) {
      var settlements = threads.invokeAll(tasks).stream().map(it -> it.resultNow()).toList();

      assertThat(sum(settlements.stream().map(Settlement::applied).toList()))
          .isEqualTo(Money.euros("100"));
      assertThat(sum(settlements.stream().map(Settlement::excess).toList()))
          .isEqualTo(Money.euros("140"));
    }
    assertThat(get(id).standing()).isEqualTo(Standing.PAID);
  }

  @Test
  void aDraftIsNotSettled() {
    var draft = drafted(TestDocuments.draft(contact, "1"));

    assertThat(refusal(() -> houses.as(house, () -> invoicing.settle(draft, Money.euros("1")))))
        .isEqualTo("Solo se cobran facturas emitidas.");
  }

  @Test
  void whatIsGivenBackIsDueAgain() {
    var id = made.issuedInvoice(house, contact, "100");
    houses.as(house, () -> invoicing.settle(id, Money.euros("100")));

    houses.as(house, () -> unsettled(id, "40"));

    assertThat(get(id).standing()).isEqualTo(Standing.PARTLY_PAID);
    assertThat(get(id).due()).isEqualTo(Money.euros("40"));
    assertThat(refusal(() -> houses.as(house, () -> unsettled(id, "61"))))
        .contains("no se puede devolver más");
  }

  @Test
  void surchargeAndWithholdingReachTheTotalToPay() {
    var line = DraftLine.of("Obra", "1", "1000", "iva-21");

    assertThat(get(drafted(Draft.of(contact, line.withholding("irpf-15")))).total())
        .isEqualTo(Money.euros("1060"));
    assertThat(get(drafted(Draft.of(contact, line).surcharged(true))).total())
        .isEqualTo(Money.euros("1262"));
  }

  @Test
  void whyNoTaxIsLevied() {
    var draft = Draft.of(contact, DraftLine.of("Grúa", "1", "1000", "iva-reverse-charge"));

    var vat = get(drafted(draft)).paper().totals().taxes().getFirst();

    assertThat(vat.reason()).extracting("code").isEqualTo("VATEX-EU-AE");
    assertThat(vat.reason()).extracting("text").asString().startsWith("Inversión del sujeto");
  }

  private DocumentId unsettled(DocumentId id, String amount) {
    invoicing.unsettle(id, Money.euros(amount));
    return id;
  }

  private DocumentId drafted(Draft draft) {
    return houses.as(house, () -> drafting.draft(DocumentType.INVOICE, draft));
  }

  private String issued(DocumentId id) {
    made.issue(house, id);
    return String.valueOf(get(id).number());
  }

  private Document get(DocumentId id) {
    return houses.as(house, () -> documents.get(id));
  }

  private void update(DocumentId id) {
    houses.as(
        house,
        () -> {
          drafting.update(id, get(id).version(), TestDocuments.draft(contact, "1"));
          return id;
        });
  }

  private void discard(DocumentId id) {
    houses.as(
        house,
        () -> {
          drafting.discard(id);
          return id;
        });
  }

  private int sql(String statement) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () -> db.sql(statement).param("org", house.organization().value()).update());
  }

  private int sql(String statement, DocumentId id) {
    assertThat(get(id).balance().total()).isEqualTo(Money.euros("100"));
    return sql(statement);
  }

  private int addLine(DocumentId id, boolean frozen) {
    return sql(
        """
        insert into document_line
          (org_id, id, document_id, frozen, position, name, quantity, unit_price, discount,
           tax_code, vat_category, vat_rate, surcharge_rate, withholding_rate, net)
        values (:org, gen_random_uuid(), '%s', %s, 9, 'x', 1, 1, 0, 'iva-21', 'STANDARD', 21, 0,
                0, 1)
        """
            .formatted(id, frozen));
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.euros("0"), Money::plus);
  }

  private static boolean succeeds(Supplier<?> act) {
    try {
      return act.get() != null;
    } catch (Refused | app.zaguan.shared.Stale late) {
      return false;
    }
  }

  private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return threads.invokeAll(List.of(one, other)).stream().map(it -> it.resultNow()).toList();
    }
  }
}
