package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.OrganizationId;

/** A document was mailed to its contact, for the first time or again. */
public record DocumentSent(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    int revision)
    implements DocumentEvent {}
