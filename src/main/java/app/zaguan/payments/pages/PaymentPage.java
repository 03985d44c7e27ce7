package app.zaguan.payments.pages;

import app.zaguan.payments.State;
import app.zaguan.payments.allocations.Allocation;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.history.Step;
import app.zaguan.payments.refunds.Refund;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import java.util.List;

/**
 * A payment as staff see it.
 *
 * @param canGoBack whether its money can go back the way it came
 * @param answers whether there is a gateway that can be asked
 */
public record PaymentPage(
    Attempt attempt,
    List<Allocation> parts,
    List<Refund> refunds,
    List<Step> steps,
    List<StaffTask> tasks,
    boolean canGoBack,
    boolean answers,
    boolean mayEdit,
    Typed typed) {

  /** What stood in the form of a refund. */
  public record Typed(String amount, String kind, String reason, Problems problems) {

    static final Typed NOTHING = new Typed("", "", "", Problems.none());
  }

  PaymentPage with(String amount, String kind, String reason, Problems problems) {
    return new PaymentPage(
        attempt,
        parts,
        refunds,
        steps,
        tasks,
        canGoBack,
        answers,
        mayEdit,
        new Typed(amount, kind, reason, problems));
  }

  public boolean hasReceipt() {
    return attempt.state() instanceof State.Succeeded
        || attempt.state() instanceof State.Refunded it && !it.undone();
  }

  /** What could still go back; nothing where nothing can. */
  public Money left() {
    return attempt.state() instanceof State.Succeeded it
        ? it.left()
        : Money.zero(attempt.amount().currency());
  }

  public boolean canRefund() {
    return mayEdit && left().isPositive() && refunds.stream().noneMatch(Refund::isOpen);
  }

  /** Staff wrote it down themselves, so that it may have been a mistake. */
  public boolean canUndo() {
    return canRefund() && !canGoBack;
  }

  public boolean canAsk() {
    return mayEdit && (answers && attempt.isOpen() || refunds.stream().anyMatch(Refund::isOpen));
  }

  public boolean canRecord() {
    return mayEdit && attempt.isTransfer() && attempt.isOpen();
  }

  public List<Refund> returned() {
    return refunds.stream().filter(it -> it.kind() != Refund.Kind.UNDONE).toList();
  }
}
