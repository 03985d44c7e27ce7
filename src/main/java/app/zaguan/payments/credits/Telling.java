package app.zaguan.payments.credits;

import app.zaguan.documents.Document;
import app.zaguan.identity.Auditing;
import app.zaguan.payments.CreditApplied;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of credit that was used: to the trail, to the modules above. */
@Component
class Telling {

  private final Auditing auditing;
  private final ApplicationEventPublisher events;
  private final Here here;

  Telling(Auditing auditing, ApplicationEventPublisher events, Here here) {
    this.auditing = auditing;
    this.events = events;
    this.here = here;
  }

  /**
   * @param before the invoice as it was until then
   */
  void applied(Document before, Money applied) {
    var number = String.valueOf(before.number());
    auditing.record(
        "payment.credit-applied",
        "document",
        before.id().value(),
        Map.of("number", number, "amount", applied.toString()));
    events.publishEvent(
        new CreditApplied(
            here.organization(),
            before.id(),
            before.contact(),
            number,
            applied,
            before.due().minus(applied)));
  }
}
