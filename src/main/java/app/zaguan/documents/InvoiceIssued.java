package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/** An invoice was issued: it has its number and never changes again. */
public record InvoiceIssued(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    Money total)
    implements DocumentEvent {}
