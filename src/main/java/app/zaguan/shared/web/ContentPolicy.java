package app.zaguan.shared.web;

/** What a page may load and do, as the browser is told with it. */
public final class ContentPolicy {

  /** The header's name. */
  public static final String HEADER = "Content-Security-Policy";

  /** Every page of ours: nothing but our own files, in nobody's frame. */
  static final String PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; manifest-src 'self'";

  /** A page of ours that frames another address of ours. */
  public static final String FRAMING = PAGES + "; frame-src 'self'";

  private ContentPolicy() {}
}
