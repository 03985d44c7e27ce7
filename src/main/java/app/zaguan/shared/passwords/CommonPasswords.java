package app.zaguan.shared.passwords;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that are tried first. A list names them and the words they are made of; a password
 * that is nothing but such words, digits in a row and signs is as common as they are, however long.
 */
final class CommonPasswords {

  /** Fewer different signs than this is a pattern, not a password. */
  private static final int FEWEST_SIGNS = 5;

  /** What must remain when all that is common is taken away. */
  private static final int FEWEST_REMAINING = 4;

  private static final String ROWS =
      "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv5tgb";

  private static final List<String> WORDS = words();
  private static final Set<String> WHOLE = Set.copyOf(WORDS);

  private CommonPasswords() {}

  static boolean contain(String password) {
    var plain = PasswordRule.plain(password);
    return WHOLE.contains(plain)
        || plain.chars().distinct().count() < FEWEST_SIGNS
        || remains(plain) < FEWEST_REMAINING
        || remains(spelledOut(plain.replaceAll("[^a-z]+$", ""))) < FEWEST_REMAINING;
  }

  /** How many letters and digits are left without the common words and the rows of the keyboard. */
  private static int remains(String plain) {
    var rest = plain;
    for (var word : WORDS) {
      rest = rest.replace(word, " ");
    }
    return withoutRows(rest).replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("(.)\\1+", "$1").length();
  }

  /** Takes away runs of three and more that follow a row of the keyboard, either way. */
  private static String withoutRows(String text) {
    var kept = new StringBuilder();
    var start = 0;
    while (start < text.length()) {
      var end = start + 1;
      while (end < text.length() && inARow(text.substring(start, end + 1))) {
        end++;
      }
      kept.append(end - start >= 3 ? " " : text.substring(start, end));
      start = end;
    }
    // a year or a date at the end adds nothing
    return kept.toString().replaceAll("(19|20)\\d\\d", " ").replaceAll("\\d{1,4}\\W*$", "");
  }

  private static boolean inARow(String part) {
    return ROWS.contains(part) || ROWS.contains(new StringBuilder(part).reverse());
  }

  /** {@code p4ssw0rd} is {@code password}. */
  private static String spelledOut(String plain) {
    var from = "4301!5$7@";
    var to = "aeoiissta";
    var spelled = new StringBuilder(plain);
    for (var i = 0; i < spelled.length(); i++) {
      var sign = from.indexOf(spelled.charAt(i));
      if (sign >= 0) {
        spelled.setCharAt(i, to.charAt(sign));
      }
    }
    return spelled.toString();
  }

  /** Longest first, so that a whole phrase goes before the words in it. */
  private static List<String> words() {
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common.txt")),
            StandardCharsets.UTF_8)) {
      return file.readAllAsString()
          .lines()
          .map(String::strip)
          .filter(it -> !it.isEmpty() && !it.startsWith("#"))
          .map(PasswordRule::plain)
          .distinct()
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
