package app.zaguan.payments.refunds;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.identity.Auditing;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.PaymentRefunded;
import app.zaguan.payments.RefundId;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.allocations.Allocations;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.MoneyDesk;
import app.zaguan.payments.credits.Credits;
import app.zaguan.payments.credits.Movement;
import app.zaguan.payments.gateways.Refunds;
import app.zaguan.payments.history.Step;
import app.zaguan.payments.history.Steps;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes refunds down. What a payment left as credit goes back first, and is taken from the credit
 * at once; the rest was applied to documents and becomes due again when the money has gone. The
 * attempt's row is held first, then the documents in the order of their ids, then the credit, and
 * last what waits for a person.
 */
@Service
@Transactional
class RefundDesk {

  private static final int LONGEST_REASON = 500;

  private final MoneyDesk money;
  private final RefundBook refunds;
  private final Allocations allocations;
  private final Documents documents;
  private final Invoicing invoicing;
  private final Credits credits;
  private final StaffTasks tasks;
  private final Steps steps;
  private final Auditing auditing;
  private final ApplicationEventPublisher events;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  RefundDesk(
      MoneyDesk money,
      RefundBook refunds,
      Allocations allocations,
      Documents documents,
      Invoicing invoicing,
      Credits credits,
      StaffTasks tasks,
      Steps steps,
      Auditing auditing,
      ApplicationEventPublisher events,
      Here here,
      Clock clock,
      Ids ids) {
    this.money = money;
    this.refunds = refunds;
    this.allocations = allocations;
    this.documents = documents;
    this.invoicing = invoicing;
    this.credits = credits;
    this.tasks = tasks;
    this.steps = steps;
    this.auditing = auditing;
    this.events = events;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Stores the refund, before any gateway hears of it. */
  public Refund begin(AttemptId id, Money amount, Refund.Kind kind, String reason) {
    var attempt = money.lock(id);
    var state = check(attempt, amount, reason);
    if (refunds.of(id).stream().anyMatch(Refund::isOpen)) {
      throw new Refused("payment.refund.under-way");
    }
    var fromCredit = fromCredit(attempt, state, amount);
    if (fromCredit.isPositive()) {
      credits.move(movement(attempt, fromCredit.negated(), kind));
    }
    var now = clock.instant();
    var refund =
        new Refund(
            new RefundId(ids.next()),
            id,
            attempt.contact(),
            kind,
            amount,
            fromCredit,
            reason.strip(),
            Refund.State.CREATED,
            here.actor().name(),
            now,
            null);
    var isOne = attempt.purpose().documents() == 1;
    refunds.add(refund, isOne ? attempt.document().value() : null, now.plus(Refund.REACH));
    steps.add(id, Step.Kind.REFUND_BEGUN, (amount + " " + refund.reason()).strip());
    audit("payment.refund-begun", attempt, amount);
    return refund;
  }

  /** The same for money that waits for a person, who sees to it by this: once. */
  public Refund begin(StaffTask task, Refund.Kind kind, String reason) {
    var refund = begin(task.attempt(), task.amount(), kind, reason);
    tasks.done(task.id(), "REFUNDED");
    return refund;
  }

  /** It went through: staff did it, or the gateway says so. */
  public Refund succeeded(RefundId id) {
    // the attempt first: the order in which everybody locks
    var attempt = money.lock(Objects.requireNonNull(refunds.get(id).attempt()));
    var refund = refunds.lock(id);
    if (!refund.isOpen()) {
      return refund;
    }
    var now = clock.instant();
    takeBack(attempt, refund, now);
    var isUndone = refund.kind() == Refund.Kind.UNDONE;
    money.returned(attempt.id(), refund.amount(), isUndone);
    refunds.state(id, Refund.State.SUCCEEDED, now, null);
    var step = isUndone ? Step.Kind.UNDONE : Step.Kind.REFUND_DONE;
    steps.add(attempt.id(), step, refund.amount().toString());
    audit(isUndone ? "payment.undone" : "payment.refund-done", attempt, refund.amount());
    if (!isUndone) {
      events.publishEvent(
          new PaymentRefunded(
              here.organization(),
              attempt.document(),
              attempt.contact(),
              attempt.id(),
              attempt.purpose().number(),
              refund.amount()));
    }
    return refunds.get(id);
  }

  /** What a gateway said of it. Once, however often it is asked. */
  public Refund told(RefundId id, Refunds.Outcome answer) {
    return switch (answer) {
      case Refunds.Outcome.Done it -> succeeded(id);
      case Refunds.Outcome.Declined it -> failed(id);
      case Refunds.Outcome.NotKnown it -> neverReached(id);
      case Refunds.Outcome.NoAnswer it -> unanswered(id);
    };
  }

  private Refund failed(RefundId id) {
    var attempt = money.lock(Objects.requireNonNull(refunds.get(id).attempt()));
    var refund = refunds.lock(id);
    if (!refund.isOpen()) {
      return refund;
    }
    var now = clock.instant();
    if (refund.fromCredit().isPositive()) {
      credits.move(
          Movement.of(refund.contact(), refund.fromCredit(), Movement.Reason.NOT_REFUNDED)
              .about(attempt.document(), attempt.id()));
    }
    refunds.state(id, Refund.State.FAILED, now, null);
    steps.add(attempt.id(), Step.Kind.REFUND_FAILED, refund.amount().toString());
    tasks.add(StaffTask.Kind.REFUND_FAILED, attempt, refund.amount(), now);
    audit("payment.refund-failed", attempt, refund.amount());
    return refunds.get(id);
  }

  private Refund neverReached(RefundId id) {
    return refunds.get(id).isOutOfReach(clock.instant()) ? failed(id) : unanswered(id);
  }

  private Refund unanswered(RefundId id) {
    var refund = refunds.lock(id);
    if (refund.isOpen()) {
      var next = clock.instant().plus(Refund.REACH);
      refunds.state(id, Refund.State.UNKNOWN, null, next);
      steps.add(
          Objects.requireNonNull(refund.attempt()),
          Step.Kind.REFUND_UNKNOWN,
          refund.amount().toString());
    }
    return refunds.get(id);
  }

  private Succeeded check(Attempt attempt, Money amount, String reason) {
    if (!(attempt.state() instanceof Succeeded state)) {
      throw new Refused("payment.refund.nothing");
    }
    var left = state.left();
    var problems = new Problems();
    var decimals = amount.amount().stripTrailingZeros().scale();
    problems
        .unless(
            amount.currency().equals(left.currency()),
            "amount",
            "payment.amount.currency",
            left.currency())
        .orRefuse();
    problems
        .unless(amount.isPositive(), "amount", "payment.amount.nothing")
        .unless(amount.compareTo(left) <= 0, "amount", "payment.refund.too-much", left)
        .unless(
            decimals <= left.currency().getDefaultFractionDigits(),
            "amount",
            "payment.amount.decimals")
        .unless(reason.length() <= LONGEST_REASON, "reason", "text.too-long", LONGEST_REASON)
        .orRefuse();
    return state;
  }

  /** What the payment left as credit, and what a credit note took back from its documents since. */
  private Money fromCredit(Attempt attempt, Succeeded state, Money amount) {
    if (!state.received().currency().equals(attempt.amount().currency())) {
      return amount;
    }
    var gone =
        refunds.of(attempt.id()).stream()
            .filter(it -> it.state() == Refund.State.SUCCEEDED)
            .map(Refund::fromCredit)
            .reduce(Money.zero(amount.currency()), Money::plus);
    var left = state.received().minus(state.applied()).minus(gone);
    var credit = left.max(Money.zero(amount.currency())).min(amount);
    var lacks = amount.minus(credit).minus(stillSettled(attempt.id(), amount));
    return lacks.isPositive() ? credit.plus(lacks) : credit;
  }

  private Money stillSettled(AttemptId id, Money amount) {
    return allocations.of(id).stream()
        .map(it -> it.left().min(documents.get(it.document()).balance().settled()))
        .reduce(Money.zero(amount.currency()), Money::plus);
  }

  /** Makes due again what it had paid; what is not settled any more is the credit's to give. */
  private void takeBack(Attempt attempt, Refund refund, Instant now) {
    var wanted = refund.fromDocuments();
    for (var part : allocations.of(attempt.id())) {
      if (!wanted.isPositive()) {
        return;
      }
      var settled = documents.get(part.document()).balance().settled();
      var back = wanted.min(part.left()).min(settled);
      if (back.isPositive()) {
        invoicing.unsettle(part.document(), back);
        allocations.returned(attempt.id(), part.document(), back);
        wanted = wanted.minus(back);
      }
    }
    if (wanted.isPositive()) {
      var taken = credits.takeAtMost(movement(attempt, wanted.negated(), refund.kind()));
      var lacks = wanted.minus(taken);
      if (lacks.isPositive()) {
        tasks.add(StaffTask.Kind.REFUND_UNCOVERED, attempt, lacks, now);
      }
    }
  }

  private static Movement movement(Attempt attempt, Money amount, Refund.Kind kind) {
    var reason = kind == Refund.Kind.UNDONE ? Movement.Reason.UNDONE : Movement.Reason.REFUNDED;
    return Movement.of(attempt.contact(), amount, reason).about(attempt.document(), attempt.id());
  }

  private void audit(String act, Attempt attempt, Money amount) {
    auditing.record(
        act,
        "payment",
        attempt.id().value(),
        Map.of("number", attempt.purpose().number(), "amount", amount.toString()));
  }

  /** Credit goes back by hand. */
  public Refund ofCredit(ContactId contact, Money amount, String reason) {
    var problems = new Problems();
    problems
        .unless(amount.isPositive(), "amount", "payment.amount.nothing")
        .unless(
            amount.amount().stripTrailingZeros().scale()
                <= amount.currency().getDefaultFractionDigits(),
            "amount",
            "payment.amount.decimals")
        .unless(reason.length() <= LONGEST_REASON, "reason", "text.too-long", LONGEST_REASON)
        .orRefuse();
    credits.move(Movement.of(contact, amount.negated(), Movement.Reason.REFUNDED));
    var now = clock.instant();
    var refund =
        new Refund(
            new RefundId(ids.next()),
            null,
            contact,
            Refund.Kind.CREDIT,
            amount,
            amount,
            reason.strip(),
            Refund.State.SUCCEEDED,
            here.actor().name(),
            now,
            now);
    refunds.add(refund, null, null);
    auditing.record(
        "payment.credit-refunded",
        "contact",
        contact.value(),
        Map.of("amount", amount.toString(), "reason", refund.reason()));
    return refund;
  }
}
