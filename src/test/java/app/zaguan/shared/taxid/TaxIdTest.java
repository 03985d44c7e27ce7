package app.zaguan.shared.taxid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.Refused;
import app.zaguan.shared.text.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "54362315K", "X5253868R", "89890001K", "B64717838", "A13585625", "J99216582",
        "00000000T", "Y0000000Z", "Z0000000M", "L0000000T", "P2807900B", "Q2826000H"
      })
  void aRightSpanishOneIsTaken(String right) {
    assertThat(TaxId.of("ES", right)).isEqualTo(new TaxId("ES", right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"54362315K", "X5253868R", "89890001K", "B64717838", "A13585625", "J99216582"})
  void itsLastSignChangedIsAlwaysFound(String right) {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        .chars()
        .mapToObj(it -> right.substring(0, 8) + (char) it)
        .filter(it -> !it.equals(right))
        // an entity of kind J may close with the letter of the same control
        .filter(it -> !it.equals("J9921658B"))
        .forEach(it -> assertThatThrownBy(() -> TaxId.of("ES", it)).isInstanceOf(Refused.class));
  }

  @Test
  void anEntityClosesAsItsKindDoes() {
    assertThat(TaxId.of("ES", "J9921658B").value()).isEqualTo("J9921658B");
    assertThat(refusal("ES", "B6471783H")).contains("control");
    assertThat(refusal("ES", "P28079002")).contains("control");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ES54362315K",
        "es 54362315-k",
        " 54.362.315-K ",
        "54362315\u00a0k",
        "ES-54362315-K",
        "54362315–K"
      })
  void whatPeopleWriteAroundItIsDropped(String typed) {
    assertThat(TaxId.of("ES", typed).value()).isEqualTo("54362315K");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ES",
        "1234",
        "543623155K",
        "I12345678",
        "B6471783",
        "<b>5436</b>",
        "٥4362315K"
      })
  void whatHasNotTheShapeIsToldApartFromASlip(String malformed) {
    assertThat(refusal("ES", malformed))
        .isEqualTo("Un NIF tiene nueve caracteres, como 12345678Z, X1234567L o B12345674.");
  }

  @Test
  void theExamplesInTheSentenceAreRight() {
    assertThat(TaxId.of("ES", "12345678Z").value()).isEqualTo("12345678Z");
    assertThat(TaxId.of("ES", "X1234567L").value()).isEqualTo("X1234567L");
    assertThat(TaxId.of("ES", "B12345674").value()).isEqualTo("B12345674");
  }

  @ParameterizedTest
  @EnumSource(EuVatFormat.class)
  void everyEuCountryTakesItsOwnWithOrWithoutPrefix(EuVatFormat format) {
    var country = format.name();
    var bare = format.example().substring(2);

    assertThat(TaxId.of(country, format.example())).isEqualTo(TaxId.of(country, bare));
    assertThat(TaxId.of(country, bare).withPrefix()).isEqualTo(format.example());
    assertThat(refusal(country, bare + "123456789012")).contains(format.example());
  }

  @ParameterizedTest
  @CsvSource({
    "FR, fr 12 345 678 901, 12345678901",
    "FR, XX345678901, XX345678901",
    "IE, 8Z49289F, 8Z49289F",
    "NL, NL 1234.56.789.B01, 123456789B01",
    "LT, 123456789012, 123456789012",
    "AT, ATU 1234 5678, U12345678"
  })
  void europeansWriteItInManyWays(String country, String typed, String clean) {
    assertThat(TaxId.of(country, typed).value()).isEqualTo(clean);
  }

  @Test
  void greeceHasAPrefixOfItsOwn() {
    assertThat(TaxId.of("GR", "EL123456789")).isEqualTo(new TaxId("GR", "123456789"));
    assertThat(TaxId.of("EL", "123456789")).isEqualTo(new TaxId("GR", "123456789"));
    assertThat(TaxId.of("GR", "123456789").withPrefix()).isEqualTo("EL123456789");
  }

  @Test
  void northernIrelandIsWithinTheUnionForGoods() {
    assertThat(TaxId.of("GB", "XI 123456789")).isEqualTo(new TaxId("XI", "123456789"));
    assertThat(TaxId.of("GB", "GB 123456789")).isEqualTo(new TaxId("GB", "GB123456789"));
  }

  @Test
  void fromElsewhereAnyNumberOfTwentySignsIsTaken() {
    assertThat(TaxId.of("MX", "vecj-880326-xxx").value()).isEqualTo("VECJ880326XXX");
    assertThat(refusal("US", "1".repeat(21)))
        .isEqualTo("Un número fiscal tiene como mucho 20 letras y cifras.");
    assertThat(refusal("US", "<script>")).isNotEmpty();
  }

  @Test
  void aRefusalIsSaidInBothLanguages() {
    assertThat(Spoken.refusal("en", () -> TaxId.of("ES", "54362315L")))
        .isEqualTo(
            "The check character of this tax number does not match: look for a typing slip.");
    assertThat(Spoken.refusal("en", () -> TaxId.of("DE", "1")))
        .isEqualTo("A VAT number of this country is written like DE123456789.");
  }

  @Test
  void aRefusalBelongsToItsField() {
    assertThatThrownBy(() -> TaxId.of("ES", "x"))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.problems().at("taxId")).isPresent());
  }

  private static String refusal(String country, String typed) {
    return Spoken.refusal("es", () -> TaxId.of(country, typed));
  }
}
