package app.zaguan.payments.pages;

import app.zaguan.contacts.Contact;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.PaymentLooks;
import app.zaguan.payments.recording.Recorded;
import app.zaguan.shared.Problems;
import app.zaguan.shared.web.forms.Choice;
import java.util.Arrays;
import java.util.List;

/**
 * Writing down money of a contact.
 *
 * @param due what the contact has to pay
 * @param underWay the payments of these invoices that are under way
 */
public record RecordPage(
    Contact contact,
    List<DocumentRow> due,
    List<Attempt> underWay,
    RecordForm form,
    Problems problems) {

  public List<Choice> means() {
    return Arrays.stream(Recorded.Means.values())
        .map(it -> new Choice(it.code(), PaymentLooks.method(it.code())))
        .toList();
  }

  /** What would be taken for the money that came by transfer. */
  public List<Attempt> awaited() {
    return underWay.stream().filter(Attempt::isTransfer).toList();
  }
}
