package app.zaguan.identity.audit;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.text.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;

/**
 * Says an act as a person reads it. Its sentence is at {@code audit.act.<act>}, or, for things that
 * come in several types, at {@code audit.act.<kind of thing>.<verb>}; what stands beside it is
 * named at {@code audit.detail.<name>}, and what was changed at {@code audit.field.<name>}.
 */
public final class AuditWords {

  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");
  private static final String AMOUNT = "amount";
  private static final String CURRENCY = "currency";

  private AuditWords() {}

  /** Whether there is a sentence for an act in the language at hand. */
  public static boolean sayable(String act, String subject) {
    return said(act, subject).isPresent();
  }

  public static String sentence(AuditEntry entry) {
    return said(entry.act(), entry.subject()).orElseGet(() -> t("audit.act.unknown"));
  }

  private static Optional<String> said(String act, String subject) {
    var verb = act.substring(act.indexOf('.') + 1);
    return word("audit.act." + kebab(act))
        .or(() -> word("audit.act." + kebab(subject) + "." + kebab(verb)));
  }

  /** Who it was: a name, or what is known of somebody without one. */
  public static String who(AuditEntry entry) {
    if (entry.actorName().isBlank()) {
      return t(entry.actorKind() == Actor.Kind.LINK ? "audit.who.link" : "audit.who.stranger");
    }
    return entry.actorName();
  }

  /** What stands beside the sentence, in one line; empty where nothing does. */
  public static String details(AuditEntry entry) {
    var details = whole(entry.details());
    var changed =
        details.entrySet().stream()
            .filter(it -> it.getValue() instanceof Map)
            .flatMap(it -> word("audit.field." + kebab(it.getKey())).stream())
            .collect(Collectors.joining(", "));
    var told =
        details.entrySet().stream()
            .filter(it -> !(it.getValue() instanceof Map))
            .flatMap(it -> told(it.getKey(), it.getValue()));
    return Stream.concat(told, changed.isEmpty() ? Stream.empty() : Stream.of(changed))
        .collect(Collectors.joining(" · "));
  }

  /** An amount whose currency was written beside it is one thing to read. */
  private static Map<String, Object> whole(Map<String, Object> details) {
    if (!details.containsKey(AMOUNT) || !details.containsKey(CURRENCY)) {
      return details;
    }
    var whole = new LinkedHashMap<>(details);
    whole.put(AMOUNT, details.get(AMOUNT) + " " + whole.remove(CURRENCY));
    return whole;
  }

  /** What has no name of its own is for those who look into the database, not for a reader. */
  private static Stream<String> told(String name, @Nullable Object value) {
    var text = spoken(value);
    return text.isEmpty()
        ? Stream.empty()
        : word("audit.detail." + kebab(name), text).stream().filter(it -> !it.isBlank());
  }

  private static String spoken(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> t(yes ? "audit.yes" : "audit.no");
      case Collection<?> many ->
          many.stream()
              .flatMap(it -> field(String.valueOf(it)).stream())
              .collect(Collectors.joining(", "));
      case Object other -> constant(money(other.toString()));
    };
  }

  private static Optional<String> field(String name) {
    return word("audit.field." + kebab(name)).or(() -> word("organization." + kebab(name)));
  }

  /** An amount as the reader writes it; any other text as it is. */
  private static String money(String text) {
    var money = MONEY.matcher(text);
    return money.matches() ? Words.money(Money.of(money.group(1), money.group(2))) : text;
  }

  /** A role, a type or a reason in words; any other text as it is. */
  private static String constant(String text) {
    if (!CONSTANT.matcher(text).matches()) {
      return text;
    }
    return Stream.of("role.", "audit.value.", "payment.reason.")
        .flatMap(it -> word(it + kebab(text)).stream())
        .findFirst()
        .orElse(text);
  }

  private static Optional<String> word(String key, Object... arguments) {
    try {
      return Optional.of(t(key, arguments));
    } catch (NoSuchMessageException none) {
      return Optional.empty();
    }
  }

  /** {@code credit_note.issued} and {@code legalName} as message keys spell them. */
  static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
