package app.zaguan.documents.invoices;

import static java.util.stream.Collectors.toSet;

import app.zaguan.documents.CreditNoteIssued;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Happening;
import app.zaguan.documents.InvoiceCredited;
import app.zaguan.documents.Related;
import app.zaguan.documents.corrections.CorrectedInvoice;
import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.documents.papers.DocumentLock;
import app.zaguan.documents.papers.Paper;
import app.zaguan.shared.Stale;
import app.zaguan.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Takes away from invoices what credit notes say. The credit note is held first and then the
 * balances, both before it is read: so what it says is what it takes, whoever edits it meanwhile,
 * and what it finds there is what it takes from, whatever is paid meanwhile.
 */
@Component
class CreditDesk {

  private final DocumentLock lock;
  private final Invoices invoices;
  private final Chronicle chronicle;

  CreditDesk(DocumentLock lock, Invoices invoices, Chronicle chronicle) {
    this.lock = lock;
    this.invoices = invoices;
    this.chronicle = chronicle;
  }

  /** Locks what will change; nothing where it is no credit note. */
  List<Invoice> lock(DocumentId id) {
    lock.take(id);
    return invoices.lockCorrected(id);
  }

  /**
   * What was issued takes effect on the invoices that were locked for it.
   *
   * @throws Stale where it names others by now
   */
  void credit(Document creditNote, Paper paper, List<Invoice> locked) {
    var correction = Objects.requireNonNull(paper.correction());
    var number = Objects.requireNonNull(paper.number());
    check(creditNote, correction, locked);
    var credited = new ArrayList<Invoice.Credited>();
    for (var invoice : locked) {
      credited.add(invoice.credit(amount(correction, invoice)));
    }
    invoices.save(credited.stream().map(Invoice.Credited::invoice).toList());
    tell(creditNote, correction.effect(paper.total()), number);
    for (var each : credited) {
      if (each.amount().isPositive()) {
        tell(each, creditNote, number);
      }
    }
  }

  private static void check(Document creditNote, Correction correction, List<Invoice> locked) {
    var named = correction.originals().stream().map(CorrectedInvoice::id).collect(toSet());
    if (!named.equals(locked.stream().map(Invoice::id).collect(toSet()))) {
      throw new Stale(creditNote.id());
    }
  }

  private static Money amount(Correction issued, Invoice invoice) {
    return issued.originals().stream()
        .filter(it -> it.id().equals(invoice.id()))
        .findFirst()
        .orElseThrow()
        .credited();
  }

  private void tell(Document creditNote, Money effect, String number) {
    chronicle.tell(
        Happening.Kind.ISSUED,
        Map.of("number", number),
        new CreditNoteIssued(
            chronicle.organization(),
            creditNote.id(),
            creditNote.type(),
            creditNote.contact(),
            number,
            effect));
  }

  private void tell(Invoice.Credited credited, Document creditNote, String number) {
    var invoice = credited.invoice();
    chronicle.tell(
        Happening.Kind.CREDITED,
        Map.of(
            "number",
            number,
            "amount",
            credited.amount().amount().toPlainString(),
            "currency",
            credited.amount().currency().getCurrencyCode()),
        new InvoiceCredited(
            chronicle.organization(),
            invoice.id(),
            DocumentType.INVOICE,
            creditNote.contact(),
            String.valueOf(invoice.number()),
            new Related(creditNote.id(), creditNote.type(), number),
            credited.amount(),
            credited.excess(),
            invoice.due()));
  }
}
