package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.OrganizationId;

/** The contact saw a document for the first time. */
public record DocumentSeen(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number)
    implements DocumentEvent {}
