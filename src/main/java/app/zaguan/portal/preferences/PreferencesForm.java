package app.zaguan.portal.preferences;

import app.zaguan.documents.sharing.SharingPreferences;
import app.zaguan.shared.text.TypedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The portal's settings as the form has them. */
public record PreferencesForm(
    String portalName,
    String linkHours,
    Boolean codeRequired,
    Boolean mailActivity,
    String activityEmail,
    Boolean mailComments,
    Boolean mailReceipts) {

  /** A box that is not ticked is not sent at all. */
  public PreferencesForm(
      @Nullable String portalName,
      @Nullable String linkHours,
      @Nullable Boolean codeRequired,
      @Nullable Boolean mailActivity,
      @Nullable String activityEmail,
      @Nullable Boolean mailComments,
      @Nullable Boolean mailReceipts) {
    this.portalName = TypedText.line(portalName).toLowerCase(Locale.ROOT);
    this.linkHours = TypedText.line(linkHours);
    this.codeRequired = Boolean.TRUE.equals(codeRequired);
    this.mailActivity = Boolean.TRUE.equals(mailActivity);
    this.activityEmail = TypedText.line(activityEmail);
    this.mailComments = Boolean.TRUE.equals(mailComments);
    this.mailReceipts = Boolean.TRUE.equals(mailReceipts);
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
        preferences.mailComments(),
        preferences.mailReceipts());
  }
}
