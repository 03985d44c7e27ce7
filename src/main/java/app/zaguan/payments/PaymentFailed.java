package app.zaguan.payments;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * An attempt has ended without money, and not because the payer cancelled it.
 *
 * @param amount what had been asked
 */
public record PaymentFailed(
    OrganizationId organization,
    DocumentId document,
    ContactId contact,
    AttemptId attempt,
    String number,
    Money amount,
    State.Reason reason) {}
