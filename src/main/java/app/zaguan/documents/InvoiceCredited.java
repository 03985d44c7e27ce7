package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * A credit note took away from what an invoice asks for.
 *
 * @param number the invoice's
 * @param creditNote the one that was issued
 * @param credited how much less the invoice asks for from now on
 * @param excess what of it had been paid already: no longer settled on the invoice, it is the
 *     contact's from now on; zero where nothing had
 * @param due what is still to be paid of the invoice
 */
public record InvoiceCredited(
    OrganizationId organization,
    DocumentId document,
    DocumentType type,
    ContactId contact,
    String number,
    Related creditNote,
    Money credited,
    Money excess,
    Money due)
    implements DocumentEvent {}
