package app.zaguan.identity.audit;

import app.zaguan.identity.places.AuditSubject;
import app.zaguan.shared.web.forms.Choice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of the audit trail shows.
 *
 * @param form what was asked
 * @param nextKey where the next page begins
 * @param people whose acts can be asked for
 */
public record AuditPage(
    AuditForm form,
    List<Line> lines,
    @Nullable String nextKey,
    List<Choice> people,
    List<Choice> families) {

  static final String ADDRESS = "/settings/audit";

  /** One act, and what it was done to where that can still be seen. */
  public record Line(AuditEntry entry, AuditSubject.@Nullable Named subject) {}

  public @Nullable String next() {
    return nextKey == null ? null : asked().queryParam("after", nextKey).toUriString();
  }

  /** Back to the latest; none where they are shown. */
  public @Nullable String latest() {
    return form.after().isEmpty() ? null : asked().toUriString();
  }

  /** The same question about one person alone. */
  public String by(UUID actor) {
    return asked().replaceQueryParam("person", actor).toUriString();
  }

  /** The same question about one thing alone. */
  public String about(UUID thing) {
    return asked().replaceQueryParam("subject", thing).toUriString();
  }

  /** Whether one thing alone is asked for. */
  public boolean isAboutOne() {
    return !form.subject().isEmpty();
  }

  private UriComponentsBuilder asked() {
    var asked = UriComponentsBuilder.fromPath(ADDRESS);
    keep(asked, "person", form.person());
    keep(asked, "family", form.family());
    keep(asked, "subject", form.subject());
    keep(asked, "from", form.from());
    keep(asked, "to", form.to());
    return asked.encode();
  }

  private static void keep(UriComponentsBuilder asked, String name, String value) {
    if (!value.isEmpty()) {
      asked.queryParam(name, value);
    }
  }
}
