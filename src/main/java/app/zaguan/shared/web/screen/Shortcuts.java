package app.zaguan.shared.web.screen;

import app.zaguan.shared.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters that go to the sections of the navigation after {@code g}. */
public final class Shortcuts {

  private Shortcuts() {}

  /** A letter for each section, of its own name where one is free; empty where none is. */
  public static List<String> letters(List<Screen.Section> sections) {
    var letters = new ArrayList<String>();
    for (var section : sections) {
      letters.add(letter(Words.t(section.key()), letters));
    }
    return letters;
  }

  private static String letter(String name, List<String> taken) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(sign -> sign >= 'a' && sign <= 'z')
        .mapToObj(Character::toString)
        .filter(sign -> !taken.contains(sign))
        .findFirst()
        .orElse("");
  }
}
