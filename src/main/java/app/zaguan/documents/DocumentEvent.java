package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * Something happened to a document that the modules above may want to know. Told in the same
 * transaction; who did it is {@link app.zaguan.shared.tenancy.Here#actor()}.
 */
public sealed interface DocumentEvent
    permits CommentAdded,
        CreditNoteIssued,
        DocumentSeen,
        DocumentSent,
        InvoiceCredited,
        InvoiceIssued,
        InvoiceSettled,
        QuoteAccepted,
        QuoteRefused,
        QuoteWithdrawn {

  OrganizationId organization();

  DocumentId document();

  DocumentType type();

  ContactId contact();

  String number();
}
