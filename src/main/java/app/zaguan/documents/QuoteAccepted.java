package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/** A quote was accepted, by the contact or on its behalf. */
public record QuoteAccepted(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    int revision,
    String by,
    Money total)
    implements DocumentEvent {}
