package app.zaguan.payments.tasks;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a payment that a person must look at.
 *
 * @param amount the money it is about
 * @param outcome what was done about it, in a word and perhaps a number
 */
public record StaffTask(
    UUID id,
    Kind kind,
    AttemptId attempt,
    DocumentId document,
    ContactId contact,
    String number,
    String payer,
    Money amount,
    Instant createdAt,
    @Nullable Instant doneAt,
    @Nullable String doneBy,
    @Nullable String outcome) {

  public boolean isOpen() {
    return doneAt == null;
  }

  /** What one person has seen to, another does not do again. */
  public void refuseUnlessOpen() {
    if (!isOpen()) {
      throw new Refused("payment.task.already", String.valueOf(doneBy));
    }
  }

  /** What happened. */
  public enum Kind {
    /** Money came after the attempt had ended without it. */
    LATE,
    /** Another amount or currency came than was asked. */
    DIFFERENT,
    /** More came than was still due. */
    BEYOND_DUE,
    /** The gateway has been silent for a day. */
    UNANSWERED,
    /** The payer said to have ordered a transfer days ago, and no money was seen. */
    TRANSFER_MISSING,
    /** Money was to go back, and the gateway would not. */
    REFUND_FAILED,
    /** Money went back that neither its documents nor the credit could give. */
    REFUND_UNCOVERED
  }
}
