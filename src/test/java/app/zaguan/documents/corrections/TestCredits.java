package app.zaguan.documents.corrections;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.InvoiceCredited;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftCorrection;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Makes credit notes for tests, and hears what is told of them. */
@TestComponent
public class TestCredits {

  private final TestHouse houses;
  private final TestDocuments made;
  private final Drafting drafting;
  private final List<InvoiceCredited> told = new CopyOnWriteArrayList<>();

  TestCredits(TestHouse houses, TestDocuments made, Drafting drafting) {
    this.houses = houses;
    this.made = made;
    this.drafting = drafting;
  }

  /** A draft that takes away, or puts in the place of the invoices, this line. */
  public Draft draft(
      ContactId contact, CorrectionKind kind, DraftLine line, DocumentId... invoices) {
    return Draft.of(contact, line)
        .correcting(new DraftCorrection(kind, CorrectionReason.RETURN, null, List.of(invoices)));
  }

  /** A credit note of all that an invoice says, issued. */
  public DocumentId issuedOf(House house, DocumentId invoice) {
    var id =
        houses.as(
            house,
            () -> {
              var draft = drafting.correcting(List.of(invoice));
              var why =
                  new DraftCorrection(
                      CorrectionKind.DIFFERENCES, CorrectionReason.RETURN, null, List.of(invoice));
              return drafting.draft(DocumentType.CREDIT_NOTE, draft.correcting(why));
            });
    made.issue(house, id);
    return id;
  }

  /** What is told of invoices meanwhile. */
  public List<InvoiceCredited> during(Runnable work) {
    told.clear();
    work.run();
    return List.copyOf(told);
  }

  @EventListener
  void credited(InvoiceCredited event) {
    told.add(event);
  }
}
