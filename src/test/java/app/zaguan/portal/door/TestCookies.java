package app.zaguan.portal.door;

import app.zaguan.shared.secrets.Token;

/** The portal's cookies as a browser holds them. */
public final class TestCookies {

  private TestCookies() {}

  public static String session(Token token) {
    return PortalCookie.name(token.organization()) + "=" + token.text();
  }
}
