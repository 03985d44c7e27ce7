package app.zaguan.payments.transfers;

import app.zaguan.documents.printing.TransferCode;
import app.zaguan.shared.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a payer needs to order a transfer.
 *
 * @param iban in groups of four
 * @param reference in groups of four
 * @param code what a bank's app reads; none where it can only be typed
 */
public record Transfer(
    String holder,
    String iban,
    @Nullable String bic,
    Money amount,
    String reference,
    @Nullable TransferCode code) {}
