package app.zaguan.payments.attempts;

import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts, from where on; the latest first.
 *
 * @param state only those; all where none
 * @param text what the document's number or the payer's name must contain; none for all
 * @param after where the page before ended, as {@link app.zaguan.shared.Page} gave it
 */
public record PaymentQuery(
    State.@Nullable Name state, @Nullable String text, @Nullable AttemptId after, int size) {}
