package app.zaguan.sample;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.documents.sending.SendRequest;
import app.zaguan.documents.sending.Sending;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the documents of a sample organization, behind its wall. */
@Component
class SamplePapers {

  private final Drafting drafting;
  private final Invoicing invoicing;
  private final Sending sending;
  private final Documents documents;
  private final Quoting quoting;
  private final Commenting commenting;

  SamplePapers(
      Drafting drafting,
      Invoicing invoicing,
      Sending sending,
      Documents documents,
      Quoting quoting,
      Commenting commenting) {
    this.drafting = drafting;
    this.invoicing = invoicing;
    this.sending = sending;
    this.documents = documents;
    this.quoting = quoting;
    this.commenting = commenting;
  }

  DocumentId draft(DocumentType type, ContactId contact, List<DraftLine> lines) {
    return drafting.draft(type, Draft.of(contact, lines.toArray(DraftLine[]::new)));
  }

  DocumentId quote(ContactId contact, String address, List<DraftLine> lines) {
    var quote = draft(DocumentType.QUOTE, contact, lines);
    sending.send(quote, SendRequest.to(address));
    return quote;
  }

  DocumentId invoice(ContactId contact, String address, List<DraftLine> lines) {
    var invoice = draft(DocumentType.INVOICE, contact, lines);
    issue(invoice, address);
    return invoice;
  }

  void issue(DocumentId invoice, String address) {
    invoicing.issue(invoice);
    sending.send(invoice, SendRequest.to(address));
  }

  /** The whole of what is due was received. */
  void paid(DocumentId invoice) {
    invoicing.settle(invoice, documents.get(invoice).due());
  }

  /** The customer said yes on the telephone. */
  void accepted(DocumentId quote, String name) {
    quoting.accept(quote, documents.get(quote).revision(), Signature.of(name, null));
  }

  void comment(DocumentId document, String words) {
    commenting.comment(document, words);
  }
}
