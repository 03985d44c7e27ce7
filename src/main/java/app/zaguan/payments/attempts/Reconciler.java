package app.zaguan.payments.attempts;

import app.zaguan.payments.refunds.RefundBook;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off the attempts whose gateway is to be asked, of all organizations. */
@Component
public class Reconciler {

  private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

  /** As many gateways may be slow at once without making the others wait. */
  private static final int AT_ONCE = 8;

  private static final int ROUND = 200;

  /** What cannot be worked on is tried again after so long, behind all others. */
  private static final Duration LATER = Duration.ofMinutes(10);

  private final Attempts attempts;
  private final Reconciling reconciling;
  private final RefundBook refunds;
  private final Refunding refunding;
  private final Here here;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Reconciler(
      Attempts attempts,
      Reconciling reconciling,
      RefundBook refunds,
      Refunding refunding,
      Here here,
      TransactionTemplate transaction,
      Clock clock) {
    this.attempts = attempts;
    this.reconciling = reconciling;
    this.refunds = refunds;
    this.refunding = refunding;
    this.here = here;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One round; returns when all whose turn it is have been asked. */
  public void work() {
    var names = Thread.ofVirtual().name("db-scheduler-reconciler-", 0).factory();
    try (var workers = Executors.newFixedThreadPool(AT_ONCE, names)) {
      due().forEach(it -> workers.execute(() -> reconcile(it)));
      dueRefunds().forEach(it -> workers.execute(() -> reconcile(it)));
    }
  }

  private List<Attempts.Due> due() {
    return here.behind(
        Wall.worker(),
        Actor.product(),
        () ->
            Objects.requireNonNull(
                transaction.execute(status -> attempts.due(clock.instant(), ROUND))));
  }

  /** One that cannot be worked on does not keep the others waiting, in this round or the next. */
  private void reconcile(Attempts.Due due) {
    try {
      here.behind(
          Wall.staff(due.organization()),
          Actor.product(),
          () -> reconciling.reconcile(due.attempt()));
    } catch (RuntimeException e) {
      LOG.error("payment {} of {}", due.attempt(), due.organization(), e);
      defer(due.organization(), now -> attempts.defer(due.attempt(), now, now.plus(LATER)));
    }
  }

  /** In a transaction of its own: what failed took its own with it. */
  private void defer(OrganizationId organization, Consumer<Instant> deferring) {
    try {
      here.behind(
          Wall.staff(organization),
          Actor.product(),
          () -> transaction.executeWithoutResult(status -> deferring.accept(clock.instant())));
    } catch (RuntimeException e) {
      LOG.error("the queue of {}", organization, e);
    }
  }

  private List<RefundBook.Due> dueRefunds() {
    return here.behind(
        Wall.worker(),
        Actor.product(),
        () ->
            Objects.requireNonNull(
                transaction.execute(status -> refunds.due(clock.instant(), ROUND))));
  }

  private void reconcile(RefundBook.Due due) {
    try {
      here.behind(
          Wall.staff(due.organization()), Actor.product(), () -> refunding.reconcile(due.refund()));
    } catch (RuntimeException e) {
      LOG.error("refund {} of {}", due.refund(), due.organization(), e);
      defer(due.organization(), now -> refunds.defer(due.refund(), now, now.plus(LATER)));
    }
  }
}
