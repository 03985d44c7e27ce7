package app.zaguan.portal.documents;

/**
 * What a guest typed on a document's page, kept where it was refused.
 *
 * @param name of whoever accepts
 * @param codeSent whether a one-time code was mailed and is waited for
 */
public record Typed(String name, String reason, String comment, boolean codeSent) {

  static Typed nothing() {
    return new Typed("", "", "", false);
  }

  static Typed codeSent(String name) {
    return new Typed(name, "", "", true);
  }
}
