package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/** Money was applied to an invoice. */
public record InvoiceSettled(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    Money applied,
    Money due)
    implements DocumentEvent {}
