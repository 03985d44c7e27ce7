package app.zaguan.payments.credits;

import app.zaguan.documents.InvoiceCredited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a credit note takes away and had been paid already is the contact's. */
@Component
class CreditNoteMoney {

  private final Credits credits;

  CreditNoteMoney(Credits credits) {
    this.credits = credits;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void credited(InvoiceCredited event) {
    if (event.excess().isPositive()) {
      credits.move(
          Movement.of(event.contact(), event.excess(), Movement.Reason.CREDITED)
              .about(event.document(), null));
    }
  }
}
