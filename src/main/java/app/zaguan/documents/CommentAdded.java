package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.OrganizationId;

/** Somebody commented a document; the actor tells from which side. */
public record CommentAdded(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    String body)
    implements DocumentEvent {}
