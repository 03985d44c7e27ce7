package app.zaguan.notifications.texts;

import app.zaguan.notifications.EditableLetter;
import app.zaguan.notifications.Letter;
import app.zaguan.shared.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which letters may be worded otherwise, and puts what a text mentions in its place. */
@Component
public class Wording {

  /** A letter with a message of the sender's own is of the same kind. */
  private static final String PERSONAL = ".personal";

  private static final Pattern MENTION = Pattern.compile("\\{([^{}]*)}");

  private final List<EditableLetter> letters;

  Wording(List<EditableLetter> letters) {
    this.letters = letters.stream().sorted((one, other) -> one.order() - other.order()).toList();
  }

  List<EditableLetter> letters() {
    return letters;
  }

  /** Whether the sender wrote a message of their own, which is the letter's last argument. */
  public static boolean isPersonal(Letter letter) {
    return letter.kind().endsWith(PERSONAL);
  }

  public Optional<EditableLetter> of(Letter letter) {
    var kind = letter.kind().replace(PERSONAL, "");
    return letters.stream().filter(it -> it.kinds().contains(kind)).findFirst();
  }

  /** A text as it is read, in the language at hand. */
  public MailText filled(EditableLetter editable, MailText text, Letter letter) {
    var values = new HashMap<String, String>();
    values.put("contact", letter.name());
    for (var i = 0; i < editable.mentions().size(); i++) {
      values.put(editable.mentions().get(i), Words.spoken(letter.arguments().get(i)));
    }
    return text.each(it -> filled(it, values));
  }

  /** What an organization has instead of words of its own: the product's, with its mentions. */
  MailText standard(EditableLetter editable) {
    var key = "mail." + editable.kinds().getFirst();
    var arguments = editable.mentions().stream().map(it -> "{" + it + "}").toArray();
    return new MailText(
        Words.t(key + ".subject", arguments),
        Words.t(key + ".body", arguments),
        Words.t(key + ".button", arguments));
  }

  /** What a text of this letter may mention. */
  List<String> mentions(EditableLetter editable) {
    return Stream.concat(
            Stream.of("contact"), editable.mentions().stream().filter(it -> !it.isEmpty()))
        .toList();
  }

  /** The first thing in braces that means nothing here; none where all do. */
  @Nullable String unknown(EditableLetter editable, String text) {
    var known = mentions(editable);
    return MENTION
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .filter(it -> !known.contains(it))
        .findFirst()
        .orElse(null);
  }

  private static String filled(String text, Map<String, String> values) {
    return MENTION
        .matcher(text)
        .replaceAll(it -> Matcher.quoteReplacement(values.getOrDefault(it.group(1), it.group())));
  }
}
