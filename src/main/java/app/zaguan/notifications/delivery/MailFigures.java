package app.zaguan.notifications.delivery;

import app.zaguan.shared.metrics.Tally;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many mails wait, and how many did not leave or may not have. */
@Component
class MailFigures implements MeterBinder {

  private final Tally tally;

  MailFigures(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    state(registry, "waiting", "'QUEUED', 'SENDING'");
    state(registry, "failed", "'FAILED'");
    state(registry, "unclear", "'UNCLEAR'");
    tally.gauge(
        registry,
        "zaguan.mails",
        "late",
        """
        select count(org_id) from outgoing_mail
         where next_attempt_at < cast(:now as timestamptz) - interval '5 minutes'
        """);
  }

  private void state(MeterRegistry registry, String name, String states) {
    tally.gauge(
        registry,
        "zaguan.mails",
        name,
        """
        select count(org_id) from outgoing_mail
         where state in (%s)
        """
            .formatted(states));
  }
}
