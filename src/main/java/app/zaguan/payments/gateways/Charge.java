package app.zaguan.payments.gateways;

import app.zaguan.payments.AttemptId;
import app.zaguan.shared.money.Money;
import java.util.Locale;

/**
 * What a gateway is asked to take.
 *
 * @param description what the payer reads: the document's number
 * @param merchant who is paid
 * @param returnPath the path of ours that the payer comes back to
 */
public record Charge(
    AttemptId attempt,
    Money amount,
    String description,
    String merchant,
    Locale language,
    String returnPath) {}
