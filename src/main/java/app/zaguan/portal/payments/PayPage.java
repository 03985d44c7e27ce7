package app.zaguan.portal.payments;

import app.zaguan.documents.Document;
import app.zaguan.payments.attempts.DocumentPayments;
import app.zaguan.portal.door.House;
import app.zaguan.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An invoice's payments, and the form to pay it with what was typed.
 *
 * @param typedAmount empty where nothing was typed yet
 */
public record PayPage(
    House house,
    Document document,
    DocumentPayments payments,
    String typedAmount,
    String gateway,
    Problems problems) {

  /** The invoice's page. */
  public String invoice() {
    return house.at("/invoices/" + document.id());
  }

  public String address() {
    return invoice() + "/payments";
  }

  public @Nullable String amount() {
    return problems.isEmpty() ? null : typedAmount;
  }
}
