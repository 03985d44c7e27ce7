package app.zaguan.portal.preferences;

import org.jspecify.annotations.Nullable;

/**
 * What the business decides about its portal, beside its name and its links.
 *
 * @param mailActivity whether somebody of the business is mailed what contacts do (PRF-2)
 * @param activityEmail who; the organization's own address where none is said
 * @param mailComments whether the customer is mailed when staff comment (PRF-3)
 */
public record PortalPreferences(
    boolean mailActivity, @Nullable String activityEmail, boolean mailComments) {

  static final PortalPreferences USUAL = new PortalPreferences(true, null, true);
}
