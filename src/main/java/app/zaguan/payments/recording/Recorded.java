package app.zaguan.payments.recording;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Money that staff saw come in.
 *
 * @param documents what it is for
 * @param means how it came
 * @param reference the bank's, or what the payer wrote; empty for none
 * @param note for staff alone; empty for none
 */
public record Recorded(
    List<DocumentId> documents,
    Money amount,
    Means means,
    LocalDate date,
    String reference,
    String note) {

  /** How money comes past every gateway. */
  public enum Means {
    TRANSFER,
    CASH,
    CARD,
    OTHER;

    /** As it stands in the database and in message keys. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
