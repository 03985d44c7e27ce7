package app.zaguan.portal.preferences;

import app.zaguan.documents.sharing.SharingPreferences;

/** The portal's settings as the form has them. */
public record PreferencesForm(
    String portalName,
    String linkHours,
    boolean codeRequired,
    boolean mailActivity,
    String activityEmail,
    boolean mailComments) {

  public PreferencesForm {
    portalName = portalName == null ? "" : portalName.strip().toLowerCase(java.util.Locale.ROOT);
    linkHours = linkHours == null ? "" : linkHours.strip();
    activityEmail = activityEmail == null ? "" : activityEmail.strip();
  }

  static PreferencesForm of(
      String portalName, SharingPreferences sharing, PortalPreferences preferences) {
    var email = preferences.activityEmail();
    return new PreferencesForm(
        portalName,
        String.valueOf(sharing.linkHours()),
        sharing.codeRequired(),
        preferences.mailActivity(),
        email == null ? "" : email,
        preferences.mailComments());
  }
}
