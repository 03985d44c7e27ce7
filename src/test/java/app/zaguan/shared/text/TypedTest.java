package app.zaguan.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  private final Problems problems = Problems.none();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56 | 1234.56",
        "1234,56 | 1234.56",
        "1234.56 | 1234.56",
        "1.234 | 1234",
        "1.234.567 | 1234567",
        "1.5 | 1.5",
        "0.125 | 0.125",
        "0,125 | 0.125",
        "1234.567 | 1234.567",
        "1.2345 | 1.2345",
        ",5 | 0.5",
        ".5 | 0.5",
        "12, | 12",
        "1 234,5 | 1234.5",
        "1\u00a0234\u202f567,5 | 1234567.5",
        "-1.234,56 | -1234.56",
        "\u22125 | -5",
        "- 5 | -5",
        "+5 | 5",
        "007 | 7",
        "0,0000010 | 0.000001",
        "999999999999,999999 | 999999999999.999999"
      })
  void aNumberIsReadAsSpanishWritesIt(String typed, String number) {
    assertThat(read("es", typed)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.56 | 1234.56",
        "1234.56 | 1234.56",
        "1234,56 | 1234.56",
        "1,234 | 1234",
        "1.234 | 1.234",
        "1,5 | 1.5",
        "0,125 | 0.125",
        "1 234.5 | 1234.5",
        "-1,234,567.89 | -1234567.89",
        ".5 | 0.5"
      })
  void aNumberIsReadAsEnglishWritesIt(String typed, String number) {
    assertThat(read("en", typed)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234.56",
        "1.23.45",
        "1,2,3",
        "1.234.56",
        "12.34,5",
        "0.123.456",
        "1..5",
        "--5",
        "5-",
        "-",
        ".",
        ",",
        "1e5",
        "0x1F",
        "doce",
        "12 €",
        "10%",
        "1 2",
        "1 23,4",
        "٣",
        "NaN",
        "1/2",
        "<b>1</b>"
      })
  void whatIsNoNumberInSpanishIsRefused(String typed) {
    assertThat(sentence("es", typed)).isEqualTo("Escribe un número, como 1.234,56.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,56", "1,23,45", "1.2.3", "12,34.5", "1,,5", "twelve", "$5"})
  void whatIsNoNumberInEnglishIsRefused(String typed) {
    assertThat(sentence("en", typed)).isEqualTo("Write a number, like 1,234.56.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000",
        "123456789012345678901234567890",
        "-1.000.000.000.000",
        "9999999999999,1"
      })
  void aNumberOfThirtyDigitsIsTooLong(String typed) {
    assertThat(sentence("es", typed))
        .isEqualTo("Es un número demasiado grande: caben 12 cifras antes de la coma.");
  }

  @Test
  void aSeventhDecimalIsTooMany() {
    assertThat(sentence("es", "0,0000001")).isEqualTo("Tiene demasiados decimales: caben 6.");
    assertThat(sentence("en", "1.2345678"))
        .isEqualTo("This has too many decimals: there is room for 6.");
    assertThat(sentence("en", "1".repeat(30)))
        .isEqualTo(
            "This number is too large: there is room for 12 digits before the decimal point.");
  }

  @Test
  void aHundredThousandSignsAreRefusedAtOnce() {
    assertThat(sentence("es", "1".repeat(100_000))).startsWith("Es un número demasiado grande");
    assertThat(sentence("es", "1.".repeat(50_000))).startsWith("Escribe un número");
    assertThat(sentence("es", "1" + ".234".repeat(25_000))).startsWith("Es un número demasiado");
  }

  @Test
  void nothingTypedIsNothingAndNoProblem() {
    var typed = new Typed(Locale.of("es"), problems);

    assertThat(typed.decimal("quantity", null)).isEmpty();
    assertThat(typed.decimal("quantity", " \u00a0")).isEmpty();
    assertThat(typed.date("dueOn", "")).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void allThatIsWrongIsNotedEachAtItsField() {
    var typed = new Typed(Locale.of("es"), problems);
    typed.decimal("lines[0].quantity", "doce");
    typed.decimal("lines[1].unitPrice", "0,0000001");
    typed.date("dueOn", "31/02/2026");

    assertThat(problems.all())
        .extracting(Problem::field, Problem::key)
        .containsExactly(
            tuple("lines[0].quantity", "number.malformed"),
            tuple("lines[1].unitPrice", "number.too-many-decimals"),
            tuple("dueOn", "date.malformed"));
  }

  @ParameterizedTest
  @CsvSource({
    "es, 2026-11-21, 2026-11-21",
    "en, 2026-11-21, 2026-11-21",
    "es, 21/11/2026, 2026-11-21",
    "es, 1/2/2026, 2026-02-01",
    "es, 21-11-2026, 2026-11-21",
    "es, 21.11.2026, 2026-11-21",
    "es, 29/02/2028, 2028-02-29"
  })
  void aDateIsReadAsFieldsSendItAndAsSpanishWritesIt(
      String language, String typed, LocalDate date) {
    assertThat(new Typed(Locale.of(language), problems).date("dueOn", typed)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29/02/2026",
        "2026-02-30",
        "21/11/26",
        "21/11-2026",
        "mañana",
        "20261121",
        "0026-11-21",
        "9999-12-31",
        "+12026-11-21",
        "2026-11-21T10:00"
      })
  void aDateThatDoesNotExistIsRefused(String typed) {
    new Typed(Locale.of("es"), problems).date("dueOn", typed);

    assertThat(Spoken.refusal("es", problems::orRefuse))
        .isEqualTo("Escribe una fecha que exista, como 21/11/2026.");
  }

  @Test
  void dayOrMonthFirstIsNotGuessedInEnglish() {
    new Typed(Locale.of("en"), problems).date("dueOn", "21/11/2026");

    assertThat(Spoken.refusal("en", problems::orRefuse))
        .isEqualTo("Write a date that exists, like 2026-11-21.");
  }

  private static BigDecimal read(String language, String typed) {
    var its = Problems.none();
    var number = new Typed(Locale.of(language), its).decimal("quantity", typed);
    its.orRefuse();
    return number.orElseThrow();
  }

  private static String sentence(String language, String typed) {
    return Spoken.refusal(language, () -> read(language, typed));
  }
}
