package app.zaguan.sample;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.comments.Commenting;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftCorrection;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.documents.sending.SendRequest;
import app.zaguan.documents.sending.Sending;
import app.zaguan.identity.Organizations;
import app.zaguan.payments.Method;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Paying;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.recording.Recorded;
import app.zaguan.payments.recording.Recording;
import java.time.Clock;
import java.time.LocalDate;
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
  private final Recording recording;
  private final Paying paying;
  private final Payments payments;
  private final Organizations organizations;
  private final Clock clock;

  SamplePapers(
      Drafting drafting,
      Invoicing invoicing,
      Sending sending,
      Documents documents,
      Quoting quoting,
      Commenting commenting,
      Recording recording,
      Paying paying,
      Payments payments,
      Organizations organizations,
      Clock clock) {
    this.drafting = drafting;
    this.invoicing = invoicing;
    this.sending = sending;
    this.documents = documents;
    this.quoting = quoting;
    this.commenting = commenting;
    this.recording = recording;
    this.paying = paying;
    this.payments = payments;
    this.organizations = organizations;
    this.clock = clock;
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

  /** Corrects an invoice, by these lines. */
  DocumentId creditNote(
      DocumentId invoice, DraftCorrection correction, List<DraftLine> lines, String address) {
    var draft = drafting.correcting(List.of(invoice)).with(lines).correcting(correction);
    var creditNote = drafting.draft(DocumentType.CREDIT_NOTE, draft);
    issue(creditNote, address);
    return creditNote;
  }

  /** The whole of what is due came by transfer. */
  void paid(DocumentId invoice) {
    var due = documents.get(invoice).due();
    var today = LocalDate.now(clock.withZone(organizations.current().zone()));
    recording.record(new Recorded(List.of(invoice), due, Recorded.Means.TRANSFER, today, "", ""));
  }

  /** The customer says to have ordered a transfer, which is not seen yet. */
  void announced(DocumentId invoice) {
    var due = documents.get(invoice).due();
    paying.start(invoice, due, Method.TRANSFER, "");
    payments.of(documents.get(invoice)).open().map(Attempt::id).ifPresent(paying::ordered);
  }

  /** The customer said yes on the telephone. */
  void accepted(DocumentId quote, String name) {
    quoting.accept(quote, documents.get(quote).revision(), Signature.of(name, null));
  }

  void comment(DocumentId document, String words) {
    commenting.comment(document, words);
  }
}
