package app.zaguan.identity.audit;

import app.zaguan.shared.ListKey;
import app.zaguan.shared.Problems;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of the audit trail, as it stands in the address. What was not sent is empty. */
public record AuditForm(
    String person, String family, String subject, String from, String to, String after) {

  public AuditForm(
      @Nullable String person,
      @Nullable String family,
      @Nullable String subject,
      @Nullable String from,
      @Nullable String to,
      @Nullable String after) {
    this.person = Objects.requireNonNullElse(person, "");
    this.family = Objects.requireNonNullElse(family, "");
    this.subject = Objects.requireNonNullElse(subject, "");
    this.from = Objects.requireNonNullElse(from, "").strip();
    this.to = Objects.requireNonNullElse(to, "").strip();
    this.after = Objects.requireNonNullElse(after, "");
  }

  /** The question; a day that cannot be read is a problem, a place that cannot is the beginning. */
  AuditQuery query(int size, Problems problems) {
    var typed = new Typed(Words.locale(), problems);
    return new AuditQuery(
        id(person).orElse(null),
        AuditFamily.named(family).orElse(null),
        id(subject).orElse(null),
        from.isEmpty() ? null : typed.date("from", from).orElse(null),
        to.isEmpty() ? null : typed.date("to", to).orElse(null),
        ListKey.read(after).filter(AuditForm::isMoment).orElse(null),
        size);
  }

  /** Whether all of the trail is asked for. */
  public boolean isWhole() {
    return (person + family + subject + from + to).isEmpty();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static boolean isMoment(ListKey key) {
    try {
      return Instant.parse(key.value()).isAfter(Instant.EPOCH);
    } catch (DateTimeParseException none) {
      return false;
    }
  }
}
