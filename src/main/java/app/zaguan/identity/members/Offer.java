package app.zaguan.identity.members;

/**
 * What an invitation says to its holder.
 *
 * @param house the organization's name
 * @param known whether its address has an account already
 */
public record Offer(Invitation invitation, String house, boolean known, Invitation.State state) {}
