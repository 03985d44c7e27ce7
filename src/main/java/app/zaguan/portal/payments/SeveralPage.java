package app.zaguan.portal.payments;

import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.payments.Method;
import app.zaguan.portal.door.House;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import java.util.List;

/** Several invoices that are to be paid at once, all that is due of each. */
public record SeveralPage(
    House house,
    List<DocumentRow> invoices,
    List<Method> methods,
    String gateway,
    Problems problems) {

  /** Whether they are of one currency, so that they can be paid together. */
  public boolean canBePaid() {
    return !invoices.isEmpty()
        && invoices.stream().map(it -> it.due().currency()).distinct().count() == 1
        && !methods.isEmpty();
  }

  public Money sum() {
    return invoices.stream().map(DocumentRow::due).reduce(Money::plus).orElseThrow();
  }
}
