package app.zaguan.payments.webhooks;

import app.zaguan.payments.attempts.Reconciling;
import app.zaguan.payments.gateways.SendsEvents.Reading.Genuine;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes a proven notice: keeps it, puts its attempt first in the reconciler's queue, and, now that
 * nothing can be lost any more, reconciles at once.
 */
@Service
class Taking {

  private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

  private final PaymentEvents events;
  private final Reconciling reconciling;
  private final Here here;

  Taking(PaymentEvents events, Reconciling reconciling, Here here) {
    this.events = events;
    this.reconciling = reconciling;
    this.here = here;
  }

  void take(WebhookAddress address, Genuine notice, byte[] body) {
    var wall = Wall.staff(address.organization());
    here.behind(wall, Actor.product(), () -> keepAndReconcile(address, notice, body));
  }

  private void keepAndReconcile(WebhookAddress address, Genuine notice, byte[] body) {
    var attempt = events.keep(address.account(), notice, body);
    try {
      attempt.ifPresent(reconciling::reconcile);
    } catch (RuntimeException e) {
      // the notice is kept: the timer goes on with it
      LOG.error("notice about payment {}", attempt, e);
    }
  }
}
