package app.zaguan.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thing has one name on every page: whoever looks for it finds it by that. */
class OneWordForOneThingTest {

  private static final Path MODULES = Path.of("src/main/resources/app/zaguan");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          es ; correo ; [Ee]-?mails?
          es ; enviar ; [Mm][aá]nd(?:ar|arle|amos|a|e|ó|ala|an)
          es ; población ; [Ll]ocalidad
          es ; nota interna ; [Nn]ota privada
          es ; vinculada ; (?:des)?ligad[ao]s?
          en ; internal note ; [Pp]rivate note
          en ; postcode ; [Pp]ostal code
          en ; town ; [Cc]ity
          """)
  void isCalledThat(String language, String word, String other) throws IOException {
    var said = Pattern.compile("=.*(?<![\\p{L}{.-])(?:" + other + ")(?![\\p{L}}])");
    try (var files = Files.walk(MODULES)) {
      var wrong =
          files
              .filter(it -> it.endsWith("messages_" + language + ".properties"))
              .flatMap(OneWordForOneThingTest::lines)
              .filter(it -> said.matcher(it).find());
      assertThat(wrong).as("“%s” is what it is called", word).isEmpty();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readString(file).lines();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
