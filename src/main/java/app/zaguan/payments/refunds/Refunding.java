package app.zaguan.payments.refunds;

import app.zaguan.contacts.ContactId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.RefundId;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.gateways.Switchboard;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Gives money back: through the gateway it came by, or by hand. As with taking it, what is meant is
 * stored first, the gateway is called outside of any transaction, and no answer is a state of its
 * own.
 */
@Service
public class Refunding {

  private final RefundDesk desk;
  private final RefundBook refunds;
  private final Payments payments;
  private final Switchboard switchboard;

  Refunding(RefundDesk desk, RefundBook refunds, Payments payments, Switchboard switchboard) {
    this.desk = desk;
    this.refunds = refunds;
    this.payments = payments;
    this.switchboard = switchboard;
  }

  /** Whether the money can go back the way it came. */
  public boolean canGoBack(Attempt attempt) {
    return switchboard.refunds(attempt);
  }

  /**
   * Gives back so much of a payment.
   *
   * @throws Refused at {@code amount} and {@code reason}, or because one is under way
   */
  public Refund refund(AttemptId id, Money amount, Refund.Kind kind, String reason) {
    return refund(id, amount, kind, () -> desk.begin(id, amount, kind, reason));
  }

  private Refund refund(AttemptId id, Money amount, Refund.Kind kind, Supplier<Refund> beginning) {
    var attempt = payments.get(id);
    if (kind == Refund.Kind.GATEWAY && !canGoBack(attempt)) {
      throw new Refused("payment.refund.no-gateway");
    }
    var refund = begin(beginning);
    return kind == Refund.Kind.GATEWAY
        ? desk.told(refund.id(), switchboard.refund(attempt, refund.id(), amount))
        : desk.succeeded(refund.id());
  }

  /**
   * Gives back the money that waits for a person; what waited is done with it.
   *
   * @throws Refused where somebody has seen to it, or as a refund is
   */
  public Refund refund(StaffTask task, Refund.Kind kind, String reason) {
    return refund(task.attempt(), task.amount(), kind, () -> desk.begin(task, kind, reason));
  }

  /**
   * Takes back what staff had written down by mistake: all of it that has not gone back already.
   */
  public Refund undo(AttemptId id, String reason) {
    var attempt = payments.get(id);
    if (!(attempt.state() instanceof Succeeded state) || switchboard.refunds(attempt)) {
      throw new Refused("payment.undo.not-recorded");
    }
    return refund(id, state.left(), Refund.Kind.UNDONE, reason);
  }

  /** Gives credit back by hand. */
  public Refund ofCredit(ContactId contact, Money amount, String reason) {
    return desk.ofCredit(contact, amount, reason);
  }

  /** Asks the gateway what became of a refund; by the timer and by a person. */
  public Refund reconcile(RefundId id) {
    var refund = refunds.get(id);
    var attempt = refund.attempt();
    if (!refund.isOpen() || attempt == null) {
      return refund;
    }
    return refund.kind() == Refund.Kind.GATEWAY
        ? desk.told(id, switchboard.askRefund(payments.get(attempt), id))
        : desk.succeeded(id);
  }

  private static Refund begin(Supplier<Refund> beginning) {
    try {
      return beginning.get();
    } catch (DuplicateKeyException another) {
      throw new Refused("payment.refund.under-way");
    }
  }
}
