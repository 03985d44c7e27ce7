package app.zaguan.portal.preferences;

import org.jspecify.annotations.Nullable;

/**
 * What the business decides about its portal, beside its name and its links.
 *
 * @param mailActivity whether somebody of the business is mailed what contacts do (PRF-2)
 * @param activityEmail who; the organization's own address where none is said
 * @param mailComments whether the customer is mailed when staff comment (PRF-3)
 * @param mailReceipts whether the customer is mailed when a payment came or went back
 */
public record PortalPreferences(
    boolean mailActivity,
    @Nullable String activityEmail,
    boolean mailComments,
    boolean mailReceipts) {

  static final PortalPreferences USUAL = new PortalPreferences(true, null, true, true);
}
