package app.zaguan.documents.lists;

import static app.zaguan.documents.TestDocuments.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.Removal;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.corrections.TestCredits;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.numbers.Numbering;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.Page;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class DocumentListTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired TestClock clock;
  @Autowired Documents documents;
  @Autowired Drafting drafting;
  @Autowired Invoicing invoicing;
  @Autowired Quoting quoting;
  @Autowired Numbering numbering;
  @Autowired TestCredits credits;
  @Autowired Contacting contacting;
  @Autowired Here here;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void aFilterFindsWhatStandsThatWayAndNothingElse() {
    everyStanding();

    for (var type : DocumentType.values()) {
      var all = list(DocumentQuery.of(type)).rows();
      for (var standing : Standing.values()) {
        var found = list(DocumentQuery.of(type).standing(Set.of(standing))).rows();

        assertThat(found)
            .as("%s %s", type, standing)
            .containsExactlyElementsOf(
                all.stream().filter(it -> it.standing() == standing).toList());
      }
      for (var row : all) {
        assertThat(row.standing()).isEqualTo(get(row.id()).standing());
      }
    }
    var seen = EnumSet.noneOf(Standing.class);
    for (var type : DocumentType.values()) {
      list(DocumentQuery.of(type)).rows().forEach(it -> seen.add(it.standing()));
    }
    assertThat(seen).containsAll(EnumSet.allOf(Standing.class));
  }

  @ParameterizedTest
  @EnumSource(DocumentQuery.Sort.class)
  void pageAfterPageIsTheWholeListInItsOrder(DocumentQuery.Sort sort) {
    for (var price = 1; price <= 7; price++) {
      var draft = TestDocuments.draft(contact, String.valueOf(price % 3));
      var dated = draft.dated(LocalDate.of(2026, 1, 1 + price % 2));
      houses.as(house, () -> drafting.draft(DocumentType.INVOICE, dated));
    }
    var query = DocumentQuery.of(DocumentType.INVOICE).sorted(sort);
    var whole = list(query).rows();
    var pages = new ArrayList<DocumentRow>();
    @Nullable String after = null;
    do {
      var page = list(query.sized(2).after(after));
      pages.addAll(page.rows());
      after = page.next();
    } while (after != null);

    assertThat(whole).hasSize(7);
    assertThat(pages).containsExactlyElementsOf(whole);
  }

  @Test
  void aKeyOfAnotherOrderOrNoneAtAllBeginsTheList() {
    made.draftQuote(house, contact);
    var query = DocumentQuery.of(DocumentType.QUOTE);

    assertThat(list(query.after("no such key")).rows()).hasSize(1);
    assertThat(list(query.sorted(DocumentQuery.Sort.NUMBER).after("MjAyNi0wMS0wMQ")).rows())
        .hasSize(1);
  }

  @Test
  void aSearchFindsNumberBuyerAndReferenceWithoutAccents() {
    var id = made.issuedInvoice(house, contact, "100");
    var number = String.valueOf(get(id).number());

    assertThat(found("construcciones TÚRIA")).containsExactly(id);
    assertThat(found(number)).containsExactly(id);
    assertThat(found("nadie")).isEmpty();
    assertThat(foundByContact("turia")).containsExactly(id);
    assertThat(foundByContact("nadie")).isEmpty();
  }

  @Test
  void aContactListsItsOwnAndOnlyWhatWasSent() {
    made.draftQuote(house, contact);
    var sent = made.sentQuote(house, contact);
    made.sentQuote(house, made.customer(house));

    var seen = asPortal(() -> documents.list(DocumentQuery.of(DocumentType.QUOTE)));

    assertThat(seen.rows()).extracting(DocumentRow::id).containsExactly(sent);
  }

  @Test
  void countsSayWhatWaits() {
    made.sentQuote(house, contact);
    made.draftQuote(house, contact);
    made.issuedInvoice(house, contact, "100");
    var paid = made.issuedInvoice(house, contact, "50");
    houses.as(house, () -> invoicing.settle(paid, Money.euros("50")));

    var counts = houses.as(house, documents::counts);

    assertThat(counts)
        .isEqualTo(new DocumentCounts(2, 1, 2, 0, 1, 0, List.of(Money.euros("100")), List.of()));
    clock.forward(Duration.ofDays(40));
    assertThat(houses.as(house, documents::counts).overdueAmount())
        .containsExactly(Money.euros("100"));
    assertThat(asPortal(documents::counts).quotes()).isEqualTo(1);
  }

  @Test
  void listDocumentAndCountsAreOneStatementEach() {
    var id = made.issuedInvoice(house, contact, "100");
    made.issuedInvoice(house, contact, "100");

    assertThat(CountedStatements.during(() -> get(id))).hasSize(1);
    assertThat(CountedStatements.during(() -> list(DocumentQuery.of(DocumentType.INVOICE))))
        .hasSize(1);
    assertThat(CountedStatements.during(() -> houses.as(house, documents::counts))).hasSize(1);
  }

  @Test
  void aNewcomerBeginsWhereAnotherProgramLeftOffOnce() {
    var year = TestHouse.today().getYear();
    houses.as(house, () -> begun(year, 413));
    var first = made.issuedInvoice(house, contact, "1");

    assertThat(get(first).number()).endsWith("/0413");
    assertThat(refusal(() -> houses.as(house, () -> begun(year, 500))))
        .contains("ya ha empezado: el último número es F")
        .contains("/0413");
    assertThat(refusal(() -> houses.as(house, () -> begun(year, 0))))
        .contains("Escribe un número de 1 a");
  }

  @Test
  void aContactWithDocumentsIsKept() {
    made.draftQuote(house, contact);

    assertThat(houses.as(house, () -> contacting.remove(contact)))
        .isInstanceOf(Removal.Archived.class)
        .extracting(Object::toString)
        .asString()
        .contains("contact.delete.has-documents");
  }

  private int begun(int year, int number) {
    numbering.begin(DocumentType.INVOICE, year, number);
    return number;
  }

  private void everyStanding() {
    credits.issuedOf(house, made.issuedInvoice(house, contact, "10"));
    made.draftQuote(house, contact);
    made.sentQuote(house, contact);
    var accepted = made.sentQuote(house, contact);
    made.asContact(house, () -> quoting.accept(accepted, 1, Signature.of("Carmen", null)));
    var declined = made.sentQuote(house, contact);
    made.asContact(house, () -> quoting.refuse(declined, 1, "no"));
    var withdrawn = made.sentQuote(house, contact);
    houses.as(
        house,
        () -> {
          quoting.withdraw(withdrawn, 1, "");
          return withdrawn;
        });
    var converted = made.sentQuote(house, contact);
    houses.as(house, () -> invoicing.fromQuote(converted));
    made.issuedInvoice(house, contact, "100");
    part(made.issuedInvoice(house, contact, "100"), "40");
    clock.forward(Duration.ofDays(40));
    made.sentQuote(house, contact);
    made.issuedInvoice(house, contact, "100");
    part(made.issuedInvoice(house, contact, "100"), "40");
    part(made.issuedInvoice(house, contact, "100"), "100");
  }

  private void part(DocumentId id, String amount) {
    houses.as(house, () -> invoicing.settle(id, Money.euros(amount)));
  }

  private Page<DocumentRow> list(DocumentQuery query) {
    return houses.as(house, () -> documents.list(query));
  }

  private List<DocumentId> found(String words) {
    return list(DocumentQuery.of(DocumentType.INVOICE).containing(words)).rows().stream()
        .map(DocumentRow::id)
        .toList();
  }

  private List<DocumentId> foundByContact(String words) {
    var query = DocumentQuery.of(DocumentType.INVOICE).containing(words);
    return asPortal(() -> documents.list(query)).rows().stream().map(DocumentRow::id).toList();
  }

  private <T> T asPortal(Supplier<T> work) {
    return here.behind(
        Wall.portal(house.organization(), contact.value()), TestDocuments.CARMEN, work);
  }

  private Document get(DocumentId id) {
    return houses.as(house, () -> documents.get(id));
  }
}
