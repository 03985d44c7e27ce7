package app.zaguan.payments.credits;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AttemptId;
import app.zaguan.shared.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a contact's credit became more or less by.
 *
 * @param amount more than nothing where it came, less where it went
 * @param document what it was meant for, or used for
 * @param attempt the payment that it came by
 */
public record Movement(
    ContactId contact,
    Money amount,
    Reason reason,
    @Nullable DocumentId document,
    @Nullable String number,
    @Nullable AttemptId attempt,
    @Nullable Instant at) {

  /** Why. */
  public enum Reason {
    /** The attempt had ended without the money: cancelled, declined, given up. */
    LATE,
    /** Another amount, or another currency, came than was asked. */
    DIFFERENT,
    /** More came than was still due. */
    BEYOND_DUE,
    /** A credit note took away what was paid already. */
    CREDITED,
    /** It paid a document. */
    APPLIED,
    /** It was given back. */
    REFUNDED,
    /** It was to be given back, and was not. */
    NOT_REFUNDED,
    /** What had made it was undone. */
    UNDONE
  }

  public static Movement of(ContactId contact, Money amount, Reason reason) {
    return new Movement(contact, amount, reason, null, null, null, null);
  }

  public Movement about(@Nullable DocumentId its, @Nullable AttemptId by) {
    return new Movement(contact, amount, reason, its, number, by, at);
  }
}
