package app.zaguan.payments.pages;

import app.zaguan.contacts.Contact;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.payments.credits.Movement;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.web.forms.Choice;
import java.util.List;

/**
 * A contact's credit.
 *
 * @param credit what there is, per currency
 * @param due the invoices it could pay
 */
public record CreditPage(
    Contact contact,
    List<Money> credit,
    List<Movement> movements,
    List<DocumentRow> due,
    boolean mayEdit,
    Typed typed) {

  /** What stood in the forms of a currency. */
  public record Typed(
      String currency, String invoice, String amount, String reason, Problems problems) {

    static final Typed NOTHING = new Typed("", "", "", "", Problems.none());
  }

  public Problems problems() {
    return typed.problems();
  }

  /** What stood in the forms of this currency; nothing where another's were sent. */
  public Typed typed(Money of) {
    return typed.currency().equals(of.currency().getCurrencyCode()) ? typed : Typed.NOTHING;
  }

  /** What of a currency's credit could pay. */
  public List<Choice> payable(Money of) {
    return due.stream()
        .filter(it -> it.due().currency().equals(of.currency()))
        .map(it ->
            new Choice(
                it.id().toString(),
                it.number() + " · " + app.zaguan.shared.text.Words.money(it.due())))
        .toList();
  }
}
