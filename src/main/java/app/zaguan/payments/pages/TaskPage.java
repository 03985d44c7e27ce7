package app.zaguan.payments.pages;

import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.tasks.StaffTask;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.util.List;

/**
 * Something that waits for a person.
 *
 * @param due the contact's invoices that the money could pay
 * @param credit what of it is still there
 */
public record TaskPage(
    StaffTask task,
    Attempt attempt,
    List<DocumentRow> due,
    Money credit,
    boolean canGoBack,
    boolean mayEdit,
    Typed typed) {

  /** What stood in its forms. */
  public record Typed(String invoice, String kind, String reason, Problems problems) {

    static final Typed NOTHING = new Typed("", "", "", Problems.none());

    /** Whether it was the refund that was refused. */
    public boolean isRefund() {
      return !kind.isEmpty() && !problems.isEmpty();
    }
  }

  public Problems problems() {
    return typed.problems();
  }

  /** Whether it is about money that is here and fits nowhere. */
  public boolean isMoney() {
    return switch (task.kind()) {
      case LATE, DIFFERENT, BEYOND_DUE -> true;
      case UNANSWERED, TRANSFER_MISSING, REFUND_FAILED, REFUND_UNCOVERED -> false;
    };
  }

  public boolean canAct() {
    return mayEdit && task.isOpen();
  }

  public boolean canAssign() {
    return canAct() && isMoney() && !due.isEmpty() && credit.isPositive();
  }

  public boolean canRefund() {
    return canAct() && isMoney() && credit.compareTo(task.amount()) >= 0;
  }

  public List<Choice> invoices() {
    return due.stream()
        .map(it -> new Choice(it.id().toString(), it.number() + " · " + Words.money(it.due())))
        .toList();
  }
}
