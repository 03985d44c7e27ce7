package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * A credit note was issued: it has its number and never changes again.
 *
 * @param credited what it takes away from its invoices, told of each by {@link InvoiceCredited}
 */
public record CreditNoteIssued(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    Money credited)
    implements DocumentEvent {}
