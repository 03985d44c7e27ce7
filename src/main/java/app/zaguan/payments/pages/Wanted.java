package app.zaguan.payments.pages;

import app.zaguan.contacts.ContactId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import app.zaguan.payments.attempts.PaymentQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments staff asked for, as the address says it. What it does not understand it leaves
 * out.
 */
public record Wanted(
    String q,
    State.@Nullable Name state,
    String method,
    @Nullable ContactId contact,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable AttemptId after) {

  /** The fields of the filters, as they come. */
  record Asked(
      @Nullable String q,
      @Nullable String state,
      @Nullable String method,
      @Nullable String contact,
      @Nullable String from,
      @Nullable String until,
      @Nullable String after) {

    Wanted read() {
      var contactId = uuid(contact);
      var afterId = uuid(after);
      return new Wanted(
          q == null ? "" : q.strip(),
          name(state),
          method == null ? "" : method,
          contactId == null ? null : new ContactId(contactId),
          date(from),
          date(until),
          afterId == null ? null : new AttemptId(afterId));
    }

    private static State.@Nullable Name name(@Nullable String text) {
      return Arrays.stream(State.Name.values())
          .filter(it -> it.name().equals(text))
          .findFirst()
          .orElse(null);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
      try {
        return text == null || text.isEmpty() ? null : UUID.fromString(text);
      } catch (IllegalArgumentException unreadable) {
        return null;
      }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
      try {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
      } catch (java.time.format.DateTimeParseException unreadable) {
        return null;
      }
    }
  }

  PaymentQuery query(ZoneId zone, int size) {
    return new PaymentQuery(
        state,
        method.isEmpty() ? null : method,
        contact,
        from == null ? null : from.atStartOfDay(zone).toInstant(),
        until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(),
        q.isEmpty() ? null : q,
        after,
        size);
  }

  public boolean isEverything() {
    return q.isEmpty() && !isFiltered() && after == null;
  }

  /** By what is chosen among the further filters. */
  public boolean isNarrowed() {
    return !method.isEmpty() || from != null || until != null;
  }

  /** By anything but words. */
  public boolean isFiltered() {
    return state != null || contact != null || isNarrowed();
  }

  public boolean isFurther() {
    return after != null;
  }

  public String first() {
    return address("/payments", state, null);
  }

  public String export() {
    return address("/payments/export", state, null);
  }

  public String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  String with(State.@Nullable Name other) {
    return address("/payments", other, null);
  }

  String after(String key) {
    return address("/payments", state, key);
  }

  private String address(String place, State.@Nullable Name name, @Nullable String key) {
    List<String> parts = new ArrayList<>();
    add(parts, "q", q);
    add(parts, "state", name == null ? "" : name.name());
    add(parts, "method", method);
    add(parts, "contact", contact == null ? "" : contact.toString());
    add(parts, "from", text(from));
    add(parts, "until", text(until));
    add(parts, "after", key == null ? "" : key);
    return parts.isEmpty() ? place : place + "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
