package app.zaguan.shared.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.text.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ES9121000418450200051332",
        "DE89370400440532013000",
        "FR1420041010050500013M02606",
        "GB29NWBK60161331926819",
        "NO9386011117947",
        "MT84MALT011000012345MTLCAST001S",
        "BR1800360305000010009795493C1"
      })
  void aRightOneIsTaken(String right) {
    assertThat(Iban.of(right).value()).isEqualTo(right);
  }

  @Test
  void whatPeopleWriteAroundItIsDropped() {
    assertThat(Iban.of(" IBAN es91 2100-0418 4502\u00a00005 1332 ").value())
        .isEqualTo("ES9121000418450200051332");
  }

  @Test
  void itIsPrintedInGroupsOfFour() {
    assertThat(Iban.of("ES9121000418450200051332").printed())
        .isEqualTo("ES91 2100 0418 4502 0005 1332");
    assertThat(Iban.of("NO9386011117947").printed()).isEqualTo("NO93 8601 1117 947");
    assertThat(Iban.of("NO9386011117947").country()).isEqualTo("NO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ES",
        "ES91210004184502000513",
        "9121000418450200051332",
        "DE893704004405320130001"
      })
  void whatHasNotTheShapeOfItsCountryIsRefused(String malformed) {
    assertThat(Spoken.refusal("es", () -> Iban.of(malformed))).startsWith("Un IBAN empieza por");
  }

  @Test
  void oneDigitOrTwoSwappedAreFound() {
    for (var slip : new String[] {"ES9121000418450200051333", "ES9121000418450200053132"}) {
      assertThat(Spoken.refusal("es", () -> Iban.of(slip))).contains("dígitos de control");
    }
  }

  @Test
  void aRefusalIsSaidInEnglishToo() {
    assertThat(Spoken.refusal("en", () -> Iban.of("x"))).contains("that country's length");
    assertThat(Spoken.refusal("en", () -> Iban.of("ES9121000418450200051333")))
        .startsWith("The check digits");
  }
}
