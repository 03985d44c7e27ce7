package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.OrganizationId;

/** A quote was declined, by the contact or on its behalf. */
public record QuoteRefused(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    int revision,
    String reason)
    implements DocumentEvent {}
