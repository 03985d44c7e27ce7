package app.zaguan.payments;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * Money has come. Told once per attempt, in the transaction that takes it.
 *
 * @param amount what was received
 * @param applied what of it settled the document; the rest is the contact's credit
 */
public record PaymentSucceeded(
    OrganizationId organization,
    DocumentId document,
    ContactId contact,
    AttemptId attempt,
    String number,
    Money amount,
    Money applied) {}
