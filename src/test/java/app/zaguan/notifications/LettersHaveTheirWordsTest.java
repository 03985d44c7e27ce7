package app.zaguan.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every kind of letter that the code writes has a subject and a body in both languages. */
class LettersHaveTheirWordsTest {

  private static final Pattern KIND =
      Pattern.compile("Letter\\s*\\.of\\(\\s*\"([^\"]+[^.\\-\"])\"");

  @Test
  void everyKindHasItsWords() {
    var kinds = new TreeSet<String>();
    for (var source : files("src/main/java", ".java")) {
      var found = KIND.matcher(read(source));
      while (found.find()) {
        kinds.add(found.group(1));
      }
    }
    assertThat(kinds).isNotEmpty();
    for (var language : List.of("es", "en")) {
      assertThat(words(language).stringPropertyNames())
          .containsAll(kinds.stream().map(it -> "mail." + it + ".subject").toList())
          .containsAll(kinds.stream().map(it -> "mail." + it + ".body").toList());
    }
  }

  private static Properties words(String language) {
    var all = new Properties();
    for (var file :
        files("src/main/resources/app/zaguan", "messages_" + language + ".properties")) {
      try {
        all.load(new StringReader(read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static List<Path> files(String root, String ending) {
    try (var all = Files.walk(Path.of(root))) {
      return all.filter(it -> it.toString().endsWith(ending)).toList();
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
