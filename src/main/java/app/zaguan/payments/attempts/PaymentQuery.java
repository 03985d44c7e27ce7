package app.zaguan.payments.attempts;

import app.zaguan.contacts.ContactId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts, from where on; the latest first.
 *
 * @param state only those; all where none
 * @param gateway only by this method; by all where none
 * @param from begun then or later
 * @param until begun before
 * @param text what the number, the payer's name or the reference must contain; none for all
 * @param after where the page before ended, as {@link app.zaguan.shared.Page} gave it
 */
public record PaymentQuery(
    State.@Nullable Name state,
    @Nullable String gateway,
    @Nullable ContactId contact,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable String text,
    @Nullable AttemptId after,
    int size) {

  public static PaymentQuery of(@Nullable ContactId contact, int size) {
    return new PaymentQuery(null, null, contact, null, null, null, null, size);
  }
}
