package app.zaguan.payments.attempts;

import app.zaguan.shared.metrics.Tally;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many payments are under way, and of how many nobody knows. */
@Component
class PaymentFigures implements MeterBinder {

  private final Tally tally;

  PaymentFigures(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    state(registry, "open", "'CREATED', 'AWAITING_PAYER'");
    state(registry, "unknown", "'UNKNOWN'");
  }

  private void state(MeterRegistry registry, String name, String states) {
    tally.gauge(
        registry,
        "zaguan.payments",
        name,
        """
        select count(org_id) from payment_attempt
         where state in (%s)
        """
            .formatted(states));
  }
}
