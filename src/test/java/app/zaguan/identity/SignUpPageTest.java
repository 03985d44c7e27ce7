package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.Form;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class SignUpPageTest {

  @Autowired Browser browser;
  @Autowired TestHouse houses;

  @Test
  void whoSignsUpIsInAndSeesWhatToDoFirst() {
    var page = filledIn("primera").with("street", "").submit();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).isEqualTo("/");
    assertThat(page.text()).contains("Hola, Lucía", "Tu cuenta está lista.", "Primeros pasos");
  }

  @Test
  void aFirmSignsUpInEnglish() {
    browser.in("en");
    var page =
        filledIn("firm").with("kind", "FIRM").with("language", "en").with("taxId", "").submit();

    assertThat(page.text()).contains("Hello, Lucía", "First steps");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | name      | ''             | Escribe el nombre.
          en | name      | ''             | Write the name.
          es | email     | ana@empresa    | Escribe un correo completo, como ana@empresa.es.
          en | email     | ana@empresa    | Write a full email, like ana@company.com.
          es | password  | corta          | Demasiado corta: usa 12 caracteres o más. Una frase que recuerdes sirve.
          en | password  | short          | Too short: use 12 characters or more. A phrase you remember will do.
          es | password  | Contraseña2025 | Esta contraseña es de las más usadas y se adivina enseguida. Elige otra.
          en | password  | password123456 | This password is among the most used and is guessed at once. Choose another.
          es | password  | lucía y sus tuercas | No uses tu nombre ni tu correo en la contraseña.
          en | password  | lucía y sus tuercas | Do not use your name or email in the password.
          es | legalName | ''             | Escribe el nombre o la razón social.
          en | legalName | ''             | Write the legal name.
          es | taxId     | B64717839      | El carácter de control de este NIF no cuadra: revisa si hay alguna errata.
          es | country   | XX             | Elige un país de la lista.
          en | country   | XX             | Choose a country from the list.
          """)
  void whatIsWrongIsSaidBesideItsField(
      String language, String field, String typed, String sentence) {
    browser.in(language);
    var page = filledIn("wrong").with(field, typed).submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem(field)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"es, Demasiado largo: caben 200 caracteres.", "en, Too long: 200 characters fit."})
  void aNameOfManyPagesIsTooLong(String language, String sentence) {
    browser.in(language);
    var page = filledIn("long").with("legalName", "x".repeat(100_000)).submit();

    assertThat(page.problem("legalName")).isEqualTo(sentence);
  }

  @Test
  void anEmailThatIsTakenIsRefusedWithEverythingTypedKept() {
    var house = houses.found();

    var page = filledIn("taken").with("email", house.email().toUpperCase()).submit();

    assertThat(page.problem("email")).isEqualTo("Ya hay una cuenta con este correo.");
    assertThat(page.one("a[href='/sign-in']").text()).isEqualTo("Entrar con ella");
    assertThat(page.value("name")).isEqualTo("Lucía Gómez");
    assertThat(page.value("legalName")).isEqualTo("Ferretería Ñandú <b>, S.L.");
    assertThat(page.value("taxId")).isEqualTo("es-b64717838");
    assertThat(page.value("kind")).isEqualTo("BUSINESS");
    assertThat(page.value("country")).isEqualTo("ES");
    assertThat(page.value("street")).isEqualTo("Calle Mayor 1");
    assertThat(page.value("password")).isEmpty();
  }

  @Test
  void aTakenEmailIsSaidInEnglishToo() {
    browser.in("en");
    var page = filledIn("taken").with("email", houses.found().email()).submit();

    assertThat(page.problem("email")).isEqualTo("There is an account with this email already.");
  }

  @Test
  void theTaxIdIsOptional() {
    assertThat(filledIn("sin-nif").with("taxId", "").submit().path()).isEqualTo("/");
  }

  @Test
  void whoIsInIsNotAskedAgain() {
    var page = browser.signedIn(houses.found()).get("/sign-up");

    assertThat(page.path()).isEqualTo("/");
  }

  private Form filledIn(String who) {
    return browser
        .get("/sign-up")
        .form("/sign-up")
        .with("name", "Lucía Gómez")
        .with("email", who + System.nanoTime() + "@nandu.example")
        .with("password", "tornillos de cabeza plana")
        .with("legalName", "Ferretería Ñandú <b>, S.L.")
        .with("taxId", "es-b64717838")
        .with("street", "Calle Mayor 1");
  }
}
