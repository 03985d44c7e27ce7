package app.zaguan.notifications.outbox;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server meant by what it said (RFC 5321 4.2.3, RFC 3463), in a sentence that tells
 * what to do.
 */
public final class SmtpWords {

  private static final Pattern CODE = Pattern.compile("\\b([245])([0-9]{2})\\b");

  private static final Map<String, String> CODES =
      Map.of(
          "535", "password",
          "534", "password",
          "530", "password",
          "550", "nobody",
          "551", "nobody",
          "553", "nobody",
          "552", "full",
          "452", "full",
          "554", "unwanted",
          "421", "busy");

  private SmtpWords() {}

  /** The key of the sentence; none where we know no better than the server. */
  public static @Nullable String key(@Nullable String said) {
    if (said == null) {
      return null;
    }
    var lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("couldn't connect") || lower.contains("unknown host")) {
      return "mail.said.unreachable";
    }
    if (lower.contains("timed out") || lower.contains("timeout")) {
      return "mail.said.slow";
    }
    if (lower.contains("starttls") || lower.contains("ssl") || lower.contains("certificate")) {
      return "mail.said.encryption";
    }
    if (lower.contains("authentication")) {
      return "mail.said.password";
    }
    var code = CODE.matcher(said);
    var known = code.find() ? CODES.get(code.group()) : null;
    return known == null ? null : "mail.said." + known;
  }
}
