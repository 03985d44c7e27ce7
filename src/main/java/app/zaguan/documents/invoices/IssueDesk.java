package app.zaguan.documents.invoices;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.InvoiceIssued;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.documents.papers.Paper;
import app.zaguan.shared.Problems;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Issues invoices, and credit notes, which take away from invoices. */
@Component
class IssueDesk {

  private final Documents documents;
  private final Issuance issuance;
  private final CreditDesk credits;
  private final Chronicle chronicle;

  IssueDesk(Documents documents, Issuance issuance, CreditDesk credits, Chronicle chronicle) {
    this.documents = documents;
    this.issuance = issuance;
    this.credits = credits;
    this.chronicle = chronicle;
  }

  Problems missing() {
    return issuance.missing();
  }

  void issue(DocumentId id) {
    var document = documents.get(id);
    if (document.type() == DocumentType.CREDIT_NOTE) {
      var locked = credits.lock(id);
      var creditNote = documents.get(id);
      credits.credit(creditNote, issuance.of(creditNote), locked);
    } else {
      tell(document, issuance.of(document));
    }
  }

  private void tell(Document invoice, Paper paper) {
    var number = Objects.requireNonNull(paper.number());
    chronicle.tell(
        Happening.Kind.ISSUED,
        Map.of("number", number),
        new InvoiceIssued(
            chronicle.organization(),
            invoice.id(),
            invoice.type(),
            invoice.contact(),
            number,
            paper.total()));
  }
}
