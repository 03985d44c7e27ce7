package app.zaguan.documents;

import java.time.LocalDate;

/**
 * How a document stands on a day: its state, and what follows from dates, money and the documents
 * made from it. Derived here and nowhere else, never stored.
 */
public enum Standing {
  DRAFT,
  SENT,
  EXPIRED,
  ACCEPTED,
  DECLINED,
  /** A quote that the organization took back before it was answered. */
  WITHDRAWN,
  CONVERTED,
  /** An invoice of which nothing is paid and that is not due yet; a credit note. */
  ISSUED,
  PARTLY_PAID,
  PAID,
  /** An invoice of which a credit note took everything away. */
  CREDITED,
  OVERDUE;

  /** What the standing follows from. */
  public record Facts(
      DocumentType type,
      DocumentState state,
      LocalDate dueOn,
      Balance balance,
      boolean converted) {}

  public static Standing of(Facts facts, LocalDate today) {
    if (facts.converted()) {
      return CONVERTED;
    }
    return switch (facts.state()) {
      case DRAFT -> DRAFT;
      case SENT -> isPast(facts.dueOn(), today) ? EXPIRED : SENT;
      case ACCEPTED -> ACCEPTED;
      case DECLINED -> DECLINED;
      case CANCELLED -> WITHDRAWN;
      case ISSUED -> facts.type() == DocumentType.CREDIT_NOTE ? ISSUED : ofInvoice(facts, today);
    };
  }

  private static Standing ofInvoice(Facts facts, LocalDate today) {
    if (!facts.balance().due().isPositive()) {
      return facts.balance().isCredited() ? CREDITED : PAID;
    }
    if (isPast(facts.dueOn(), today)) {
      return OVERDUE;
    }
    return facts.balance().settled().isPositive() ? PARTLY_PAID : ISSUED;
  }

  private static boolean isPast(LocalDate day, LocalDate today) {
    return day.isBefore(today);
  }
}
