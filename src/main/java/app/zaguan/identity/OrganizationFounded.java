package app.zaguan.identity;

import app.zaguan.shared.tenancy.OrganizationId;

/**
 * A new organization stands. Told once, in a transaction of its own, behind the organization's
 * staff wall, so that each module can lay down what the organization has from its first day. What a
 * migration gave to an organization that was waiting for this stays as it is.
 */
public record OrganizationFounded(OrganizationId organization) {}
