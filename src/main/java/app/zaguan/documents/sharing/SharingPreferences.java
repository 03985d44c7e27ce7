package app.zaguan.documents.sharing;

/**
 * How an organization shares its documents.
 *
 * @param linkHours how long a link lives, 1 to 8,760 hours
 * @param codeRequired whether accepting through a link asks for a mailed one-time code
 */
public record SharingPreferences(int linkHours, boolean codeRequired) {

  static final SharingPreferences USUAL = new SharingPreferences(48, true);
}
