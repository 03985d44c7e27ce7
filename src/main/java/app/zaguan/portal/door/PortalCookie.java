package app.zaguan.portal.door;

import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.OrganizationId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookies of the portals. A sign-in has one per business, so that a person can be in several; a
 * link's grant has one bound to the address of its document, so that it opens nothing else.
 */
@Component
public class PortalCookie {

  private static final String SESSION = "portal-";
  private static final String GRANT = "document";
  private static final String VIEWING = "viewing";

  /** More portals than this in one browser, and the oldest must sign in again. */
  private static final int MOST = 8;

  private final boolean secure;

  PortalCookie(Installation installation) {
    secure = "https".equals(installation.url().getScheme());
  }

  /** The sessions that this browser has, in whichever portals. */
  List<Token> sessions(HttpServletRequest request) {
    return cookies(request)
        .filter(it -> it.getName().startsWith(SESSION))
        .flatMap(it -> Token.read(it.getValue()).stream())
        .limit(MOST)
        .toList();
  }

  /** The view that somebody of the staff has of the portal that the request's address names. */
  Optional<Token> viewing(HttpServletRequest request) {
    return cookies(request)
        .filter(it -> it.getName().equals(VIEWING))
        .flatMap(it -> Token.read(it.getValue()).stream())
        .findFirst();
  }

  /** Keeps a view, for the pages of one portal alone. */
  public void view(HttpServletResponse response, Token viewing, String home, Duration length) {
    write(response, VIEWING, viewing.text(), home, length);
  }

  /** Forgets a view. */
  public void forgetView(HttpServletResponse response, String home) {
    write(response, VIEWING, "", home, Duration.ZERO);
  }

  /** The grant for the document that the request's address names. */
  Optional<Token> grant(HttpServletRequest request) {
    return cookies(request)
        .filter(it -> it.getName().equals(GRANT))
        .flatMap(it -> Token.read(it.getValue()).stream())
        .findFirst();
  }

  /** Keeps a sign-in. */
  public void keep(HttpServletResponse response, Token session, Duration length) {
    write(response, name(session.organization()), session.text(), "/p/", length);
  }

  /** Forgets a sign-in. */
  public void forget(HttpServletResponse response, OrganizationId organization) {
    write(response, name(organization), "", "/p/", Duration.ZERO);
  }

  /** Keeps a grant, for the pages of one document alone. */
  public void grant(HttpServletResponse response, Token grant, String address, Duration length) {
    write(response, GRANT, grant.text(), address, length);
  }

  static String name(OrganizationId organization) {
    var id = organization.toString();
    return SESSION + id.substring(id.length() - 12);
  }

  private static java.util.stream.Stream<Cookie> cookies(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null ? java.util.stream.Stream.empty() : Arrays.stream(cookies);
  }

  private void write(
      HttpServletResponse response, String name, String value, String path, Duration length) {
    var cookie =
        ResponseCookie.from(name, value)
            .path(path)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(length)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
