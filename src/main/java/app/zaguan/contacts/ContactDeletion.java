package app.zaguan.contacts;

import app.zaguan.shared.tenancy.OrganizationId;

/**
 * A contact is about to be deleted. Told inside the transaction that deletes it: whoever must keep
 * it throws {@link app.zaguan.shared.Refused} with the reason, whoever merely hangs on it lets go.
 */
public record ContactDeletion(OrganizationId organization, ContactId contact) {}
