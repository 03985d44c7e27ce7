package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * The organization took a quote back before it was answered.
 *
 * @param reason empty where none was given
 */
public record QuoteWithdrawn(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    int revision,
    String reason)
    implements DocumentEvent {}
