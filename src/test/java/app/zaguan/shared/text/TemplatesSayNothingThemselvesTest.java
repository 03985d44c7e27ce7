package app.zaguan.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word on a page comes from the messages, and the messages say it in both languages. */
class TemplatesSayNothingThemselvesTest {

  private static final Path MODULES = Path.of("src/main/resources/app/zaguan");
  private static final Path CODE = Path.of("src/main/java");
  private static final String SPANISH = "messages_es.properties";
  private static final String ENGLISH = "messages_en.properties";

  /** Words that are the same in every language: names, and the formats of files. */
  private static final Set<String> SAME_EVERYWHERE =
      Set.of("Zaguán", "PDF", "CSV", "XLSX", "IBAN", "SKU", "ID");

  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\b(?:title|placeholder|aria-label|alt)=\"([^\"]*)\"");
  private static final Pattern SAID =
      Pattern.compile("\\bt\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"\\s*[,)]");
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:new Refused\\(|Refused\\.at\\([^,;]*,|Problem\\.of\\(|Problem\\.at\\([^,;]*,"
              + "|\\.(?:done|warn)\\()\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    for (var spanish : files(MODULES, SPANISH)) {
      var english = spanish.resolveSibling(ENGLISH);
      assertThat(english).exists();
      assertThat(keys(english)).as("keys of %s", english).isEqualTo(keys(spanish));
    }
    assertThat(files(MODULES, ENGLISH)).hasSameSizeAs(files(MODULES, SPANISH)).isNotEmpty();
  }

  @Test
  void noKeyIsSaidTwice() {
    var seen = new TreeSet<String>();
    for (var file : files(MODULES, SPANISH)) {
      assertThat(lines(file).map(it -> it.split("=", 2)[0].strip()).toList())
          .as("keys of %s", file)
          .doesNotHaveDuplicates()
          .noneMatch(seen::contains);
      seen.addAll(keys(file));
    }
  }

  @Test
  void everySentenceIsAFormatThatCanBeSaid() {
    for (var ending : List.of(SPANISH, ENGLISH)) {
      for (var file : files(MODULES, ending)) {
        messages(file).forEach((key, sentence) -> said(file, key, sentence));
      }
    }
  }

  private static void said(Path file, Object key, Object sentence) {
    var format = new MessageFormat((String) sentence, Locale.of("es"));
    assertThat((String) sentence)
        .as("%s in %s: a single quote is written twice", key, file)
        .doesNotContainPattern("(?<!')'(?!')");
    assertThat(format).isNotNull();
  }

  @Test
  void noTemplateHasWordsOfItsOwn() {
    var templates = files(MODULES, ".jte");
    assertThat(templates).isNotEmpty();
    var words = new ArrayList<String>();
    for (var template : templates) {
      for (var word : wordsOf(read(template))) {
        words.add(template + ": " + word);
      }
    }
    assertThat(words).isEmpty();
  }

  @Test
  void everyKeyThatIsSaidExists() {
    var known = new TreeSet<String>();
    files(MODULES, SPANISH).forEach(it -> known.addAll(keys(it)));
    var missing = new TreeSet<String>();
    for (var file : both(files(MODULES, ".jte"), files(CODE, ".java"))) {
      var text = read(file).replaceAll("(?m)^\\s*(?:/\\*)?\\*.*$", "");
      for (var pattern : List.of(SAID, REFUSED)) {
        pattern
            .matcher(text)
            .results()
            .map(it -> it.group(1))
            .filter(it -> !isKnown(it, known))
            .forEach(it -> missing.add(it + " in " + file));
      }
    }
    assertThat(missing).isEmpty();
  }

  /** A key, or the beginning of an enum's keys. */
  private static boolean isKnown(String key, TreeSet<String> known) {
    var next = known.ceiling(key + ".");
    return known.contains(key) || (next != null && next.startsWith(key + "."));
  }

  @Test
  void wordsAreFoundWhereATemplateHasSome() {
    assertThat(wordsOf("<p>Hola ${t(\"a.b\")}</p>")).containsExactly("Hola");
    assertThat(wordsOf("<img alt=\"Un gato\">")).containsExactly("Un gato");
    assertThat(wordsOf("@if(a > b)\n<b class=\"x\">${c}</b> · @endif\n")).isEmpty();
    assertThat(wordsOf("@template.shared.ui.x(content = @`<i>Sí</i>`)")).containsExactly("Sí");
  }

  /** What stands between tags or in attributes that are read, outside all expressions. */
  private static List<String> wordsOf(String template) {
    var bare = new Jte(template).withoutCode();
    var words = new ArrayList<String>();
    SPOKEN_ATTRIBUTE.matcher(bare).results().map(it -> it.group(1)).forEach(words::add);
    words.addAll(
        List.of(bare.replaceAll("(?s)<!--.*?-->|<style.*?</style>|<[^>]*>", "\n").split("\n")));
    return words.stream()
        .map(String::strip)
        .filter(it -> it.chars().anyMatch(Character::isLetter))
        .filter(it -> !SAME_EVERYWHERE.contains(it) && !it.matches("&[a-z]+;"))
        .toList();
  }

  private static TreeSet<String> keys(Path file) {
    return new TreeSet<>(messages(file).stringPropertyNames());
  }

  private static Properties messages(Path file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static java.util.stream.Stream<String> lines(Path file) {
    return read(file).lines().filter(it -> it.contains("=") && !it.startsWith("#"));
  }

  private static List<Path> both(List<Path> some, List<Path> others) {
    var all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static List<Path> files(Path folder, String ending) {
    try (var found = Files.walk(folder)) {
      return found.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
