package app.zaguan.shared.logs;

import java.util.regex.Pattern;

/**
 * Takes out of a line of the log the numbers of bank accounts, and what opens something: the tokens
 * of links, sessions and keys. They are random, of 40 characters or more; no word of ours is so
 * long and has a figure in it, but for names made of an id.
 */
final class Mask {

  /** The same stands in {@code application.yaml}, for lines of text. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?<![A-Za-z0-9_-])(?=[A-Za-z_-]*[0-9])(?![A-Za-z0-9_-]*[0-9a-f]{8}-[0-9a-f]{4}-)"
              + "[A-Za-z0-9_-]{40,}"
              + "|(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}(?![A-Za-z0-9])");

  private Mask() {}

  static String over(String text) {
    return SECRET.matcher(text).replaceAll("…");
  }
}
