package app.zaguan.portal.payments;

import app.zaguan.documents.Document;
import app.zaguan.payments.attempts.DocumentPayments;
import app.zaguan.portal.door.House;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An invoice's payments, and the forms to pay it with what was typed.
 *
 * @param typed empty where nothing was typed yet
 */
public record PayPage(
    PortalGuest guest,
    Document document,
    DocumentPayments payments,
    Typed typed,
    Problems problems) {

  /** What stood in the forms. */
  public record Typed(String amount, String gateway, String credit) {

    static final Typed NOTHING = new Typed("", "", "");
  }

  public House house() {
    return guest.house();
  }

  /** The invoice's page. */
  public String invoice() {
    return house().at("/invoices/" + document.id());
  }

  public String address() {
    return invoice() + "/payments";
  }

  public @Nullable String amount() {
    return typed.amount().isEmpty() && problems.at("amount").isEmpty() ? null : typed.amount();
  }

  public @Nullable String credit() {
    return typed.credit().isEmpty() && problems.at("credit").isEmpty() ? null : typed.credit();
  }
}
