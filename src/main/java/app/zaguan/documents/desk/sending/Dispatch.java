package app.zaguan.documents.desk.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.sending.SendRequest;
import app.zaguan.documents.sending.Sending;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues an invoice and sends it in one: where it cannot be sent, it was not issued either. */
@Component
class Dispatch {

  private final Invoicing invoicing;
  private final Sending sending;

  Dispatch(Invoicing invoicing, Sending sending) {
    this.invoicing = invoicing;
    this.sending = sending;
  }

  @Transactional
  public void send(Document document, SendRequest request) {
    if (document.type().isIssued() && document.isDraft()) {
      invoicing.issue(document.id());
    }
    sending.send(document.id(), request);
  }
}
