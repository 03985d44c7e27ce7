package app.zaguan.payments.tasks;

import app.zaguan.payments.AttemptId;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Something about a payment that a person must look at.
 *
 * @param amount the money it is about
 */
public record StaffTask(
    UUID id,
    Kind kind,
    AttemptId attempt,
    DocumentId document,
    String number,
    String payer,
    Money amount,
    Instant createdAt) {

  /** What happened. */
  public enum Kind {
    /** Money came after the attempt had ended without it. */
    LATE,
    /** Another amount or currency came than was asked. */
    DIFFERENT,
    /** More came than was still due. */
    BEYOND_DUE,
    /** The gateway has been silent for a day. */
    UNANSWERED
  }
}
