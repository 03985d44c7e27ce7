package app.zaguan.notifications.outbox;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.ContentPolicy;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The HTML of a mail, for a frame in a page of ours: it loads nothing and runs nothing. */
public final class Framed {

  private static final String FENCE =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

  /** Where the mail was kept, its link opens a window of its own, outside the fence. */
  private static final String WITH_LINKS = FENCE + " allow-popups allow-popups-to-escape-sandbox";

  private Framed() {}

  static ResponseEntity<String> answer(MailCopy mail) {
    var content = mail.content();
    if (content == null) {
      throw new NotFound(mail.row().id());
    }
    return ResponseEntity.ok()
        .header(ContentPolicy.HEADER, mail.isAlive() ? WITH_LINKS : FENCE)
        .header("X-Frame-Options", "SAMEORIGIN")
        .header("Referrer-Policy", "no-referrer")
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(content.html());
  }
}
