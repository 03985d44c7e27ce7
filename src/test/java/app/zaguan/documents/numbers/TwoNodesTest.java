package app.zaguan.documents.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SecondNode;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers where two applications issue on one database at once. */
@RunningApplication
class TwoNodesTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Documents documents;
  @Autowired Drafting drafting;
  @Autowired Invoicing invoicing;
  @Autowired SecondNode other;

  private House house;
  private ContactId contact;

  @BeforeEach
  void aHouseWithACustomer() {
    house = houses.found();
    contact = made.customer(house);
  }

  @Test
  void fiftyIssuedAtOnceOnTwoNodesGetFiftyNumbersInARow() throws Exception {
    var today = TestHouse.today();

    var issued = issuedAtOnce(drafts(50, it -> today));

    assertThat(issued).extracting(TwoNodesTest::order).isEqualTo(upTo(50));
  }

  @Test
  void datesNeverGoBackWhicheverNodeIssues() throws Exception {
    var today = TestHouse.today();

    var issued = issuedAtOnce(drafts(50, it -> today.minusDays(it % 5)));

    assertThat(issued).hasSizeGreaterThan(1);
    assertThat(issued).extracting(TwoNodesTest::order).isEqualTo(upTo(issued.size()));
    assertThat(issued).extracting(Document::date).isSorted();
  }

  /** Those that were issued, by number; the others were refused with a sentence. */
  private List<Document> issuedAtOnce(List<DocumentId> drafts) throws Exception {
    var there = other.bean(Invoicing.class);
    var tasks = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < drafts.size(); i++) {
      var id = drafts.get(i);
      tasks.add(
          i % 2 == 0
              ? () -> houses.as(house, () -> isIssued(invoicing, id))
              : () -> other.as(house, () -> isIssued(there, id)));
    }
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (var outcome : threads.invokeAll(tasks)) {
        outcome.resultNow();
      }
    }
    return drafts.stream()
        .map(id -> houses.as(house, () -> documents.get(id)))
        .filter(it -> !it.isDraft())
        .sorted(Comparator.comparing(TwoNodesTest::order))
        .toList();
  }

  private static boolean isIssued(Invoicing node, DocumentId id) {
    try {
      node.issue(id);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private List<DocumentId> drafts(int count, IntFunction<LocalDate> date) {
    return IntStream.range(0, count)
        .mapToObj(it -> TestDocuments.draft(contact, "1").dated(date.apply(it)))
        .map(it -> houses.as(house, () -> drafting.draft(DocumentType.INVOICE, it)))
        .toList();
  }

  private static int order(Document document) {
    var number = String.valueOf(document.number());
    return Integer.parseInt(number.substring(number.indexOf('/') + 1));
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
