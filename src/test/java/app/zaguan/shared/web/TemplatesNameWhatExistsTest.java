package app.zaguan.shared.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.web.assets.Assets;
import app.zaguan.shared.web.assets.Icons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that no stylesheet defines, or an icon that nobody drew, is a slip of the pen. */
class TemplatesNameWhatExistsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/app/zaguan");
  private static final Path SCRIPTS = Path.of("src/main/resources/assets/js");
  private static final Pattern CLASSES = Pattern.compile("class=\"([^\"$]*)\"");
  private static final Pattern DEFINED = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
  private static final Pattern ICONS = Pattern.compile("\\bicon(?:\\(name)? = \"([a-z0-9-]+)\"");

  @Test
  void everyClassIsDefined() {
    var defined = names(DEFINED, read(stylesheet()));
    defined.addAll(names(DEFINED, text(SCRIPTS, ".js")));
    var unknown = new TreeSet<String>();
    for (var template : files(TEMPLATES, ".jte").filter(it -> !isLetter(it)).toList()) {
      CLASSES
          .matcher(read(template))
          .results()
          .flatMap(it -> Arrays.stream(it.group(1).strip().split("\\s+")))
          .filter(it -> !it.isEmpty() && !defined.contains(it))
          .forEach(it -> unknown.add(it + " in " + template));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyIconIsDrawn() {
    var icons = names(ICONS, text(TEMPLATES, ".jte"));

    assertThat(icons)
        .contains("logout")
        .allSatisfy(it -> assertThat(Icons.drawing(it)).isNotNull());
  }

  /** Mails and papers bring their own styles. */
  private static boolean isLetter(Path template) {
    return read(template).contains("<style") || read(template).contains("style=\"");
  }

  private static Path stylesheet() {
    var name = Assets.asset("app.css").substring(Assets.FOLDER.length());
    return Path.of(Assets.class.getResource("/static/" + name).getPath());
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group(1)).collect(toSet());
  }

  private static String text(Path folder, String ending) {
    return String.join("\n", files(folder, ending).map(it -> read(it)).toList());
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (var found = Files.walk(folder)) {
      return found.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
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
