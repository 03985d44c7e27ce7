package app.zaguan.shared.web.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one or two letters that stand for a name where there is no picture. */
public final class Initials {

  private Initials() {}

  public static String of(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
        .limit(2)
        .map(word -> Character.toString(word.codePointAt(0)))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }

  /** One of six tints, always the same for a name. */
  public static int tint(String name) {
    return Math.floorMod(name.hashCode(), 6);
  }
}
