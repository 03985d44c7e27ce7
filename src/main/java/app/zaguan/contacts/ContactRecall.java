package app.zaguan.contacts;

import app.zaguan.shared.tenancy.OrganizationId;
import java.util.List;
import java.util.Set;

/**
 * Contacts that an import made are about to be taken back. Told inside the transaction that does
 * so: whoever holds one of them keeps it.
 *
 * @param kept of these, those that stay; to be added to
 */
public record ContactRecall(
    OrganizationId organization, List<ContactId> contacts, Set<ContactId> kept) {}
