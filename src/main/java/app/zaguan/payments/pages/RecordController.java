package app.zaguan.payments.pages;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.recording.Recording;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing down money that came past every gateway: for one invoice, or for several. */
@Controller
class RecordController {

  private static final int MOST = 200;

  private final Documents documents;
  private final Contacts contacts;
  private final Payments payments;
  private final Recording recording;
  private final Notices notices;
  private final Clock clock;

  RecordController(
      Documents documents,
      Contacts contacts,
      Payments payments,
      Recording recording,
      Notices notices,
      Clock clock) {
    this.documents = documents;
    this.contacts = contacts;
    this.payments = payments;
    this.recording = recording;
    this.notices = notices;
    this.clock = clock;
  }

  /** For one invoice; the others of its contact can be ticked too. */
  @Needs(area = Area.SALES, level = Level.EDIT)
  @GetMapping("/invoices/{id}/payments")
  ModelAndView form(Member member, @PathVariable DocumentId id) {
    var document = invoice(id);
    var form = RecordForm.of(List.of(id), document.due(), today(member));
    return page(document.contact(), form, Problems.none());
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/invoices/{id}/payments")
  ModelAndView create(@PathVariable DocumentId id, RecordForm form) {
    return record(invoice(id).contact(), form.orFor(id));
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @GetMapping("/payments/new")
  ModelAndView formOfContact(Member member, @RequestParam ContactId contact) {
    var due = due(contact);
    var ids = due.stream().map(DocumentRow::id).toList();
    return page(contact, RecordForm.of(ids, null, today(member)), Problems.none());
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/payments")
  ModelAndView createOfContact(@RequestParam ContactId contact, RecordForm form) {
    return record(contact, form);
  }

  private ModelAndView record(ContactId contact, RecordForm form) {
    try {
      form.documents().stream().map(documents::get).forEach(it -> belongs(it, contact));
      var attempt = recording.record(form.read(currency(form)));
      notices.done("payment.recorded", attempt.purpose().number());
      return new ModelAndView("redirect:/payments/" + attempt.id());
    } catch (Refused refused) {
      return page(contact, form, refused.problems());
    }
  }

  private java.util.Currency currency(RecordForm form) {
    return form.documents().stream()
        .findFirst()
        .map(it -> documents.get(it).currency())
        .orElseThrow(() -> new Refused("payment.start.none"));
  }

  private static void belongs(Document document, ContactId contact) {
    if (!document.contact().equals(contact)) {
      throw new NotFound(document.id());
    }
  }

  private Document invoice(DocumentId id) {
    var document = documents.get(id);
    if (document.type() != DocumentType.INVOICE || document.state() != DocumentState.ISSUED) {
      throw new NotFound(id);
    }
    return document;
  }

  private List<DocumentRow> due(ContactId contact) {
    var query =
        DocumentQuery.of(DocumentType.INVOICE)
            .standing(Set.of(Standing.ISSUED, Standing.PARTLY_PAID, Standing.OVERDUE))
            .of(contact)
            .sorted(DocumentQuery.Sort.DUE)
            .sized(MOST);
    return documents.list(query).rows();
  }

  private LocalDate today(Member member) {
    return LocalDate.now(clock.withZone(member.zone()));
  }

  private ModelAndView page(ContactId contact, RecordForm form, Problems problems) {
    var due = due(contact);
    var ids = due.stream().map(DocumentRow::id).toList();
    var page =
        new RecordPage(
            contacts.get(contact),
            due,
            ids.isEmpty() ? List.of() : payments.holding(ids),
            form,
            problems);
    return new ModelAndView(
        "payments/record",
        Map.of("page", page),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
