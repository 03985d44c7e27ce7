package app.zaguan.payments;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * An invoice was paid with credit of its contact. Told in the transaction that does it.
 *
 * @param due what is still to be paid of it
 */
public record CreditApplied(
    OrganizationId organization,
    DocumentId document,
    ContactId contact,
    String number,
    Money amount,
    Money due) {}
