package app.zaguan.contacts;

import app.zaguan.identity.Member;
import app.zaguan.shared.tenancy.OrganizationId;

/**
 * A member is about to tie a person to a company. Told inside the transaction that does so: whoever
 * would have the tie give more than this member may give throws {@link app.zaguan.shared.Refused}.
 */
public record ContactTie(
    OrganizationId organization, ContactId company, ContactId person, Member by) {}
