package app.zaguan.payments;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * Money went back to the one who had paid. Told once per refund, in the transaction that knows.
 *
 * @param number the document's that had been paid
 */
public record PaymentRefunded(
    OrganizationId organization,
    DocumentId document,
    ContactId contact,
    AttemptId attempt,
    String number,
    Money amount) {}
