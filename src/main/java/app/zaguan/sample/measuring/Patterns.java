package app.zaguan.sample.measuring;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Makes the invoices that the others are copied from, by the use cases: drafted, issued and paid,
 * on the first day of the measured years.
 */
@Component
@ConditionalOnProperty("zaguan.measuring")
class Patterns {

  private static final int YEARS = 3;

  private final Drafting drafting;
  private final Invoicing invoicing;
  private final Documents documents;
  private final Here here;
  private final Clock clock;

  Patterns(Drafting drafting, Invoicing invoicing, Documents documents, Here here, Clock clock) {
    this.drafting = drafting;
    this.invoicing = invoicing;
    this.documents = documents;
    this.here = here;
    this.clock = clock;
  }

  Copies.Pattern make(ContactId contact, List<DraftLine> lines, int copies) {
    var draft = Draft.of(contact, lines.toArray(DraftLine[]::new)).dated(firstDay());
    var invoice = drafting.draft(DocumentType.INVOICE, draft);
    invoicing.issue(invoice);
    invoicing.settle(invoice, documents.get(invoice).due());
    return new Copies.Pattern(here.organization(), invoice, copies);
  }

  private LocalDate firstDay() {
    return LocalDate.now(clock).minusYears(YEARS);
  }
}
