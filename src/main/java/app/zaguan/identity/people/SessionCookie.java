package app.zaguan.identity.people;

import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.secrets.Token;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a signed-in user is known again. */
@Component
public class SessionCookie {

  public static final String NAME = "session";

  private final boolean secure;

  SessionCookie(Installation installation) {
    secure = "https".equals(installation.url().getScheme());
  }

  public void set(HttpServletResponse response, Token token) {
    write(response, token.text(), Sessions.LENGTH);
  }

  public void clear(HttpServletResponse response) {
    write(response, "", Duration.ZERO);
  }

  private void write(HttpServletResponse response, String value, Duration length) {
    var cookie =
        ResponseCookie.from(NAME, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(length)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
