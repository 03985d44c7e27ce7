package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.identity.banks.BankAccount;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.notifications.TestMail;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class SettingsPagesTest {

  private static final String ORGANIZATION = "/settings/organization";
  private static final String ACCOUNTS = "/settings/bank-accounts";
  private static final String IBAN = "ES91 2100 0418 4502 0005 1332";

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired Organizations organizations;
  @Autowired BankAccounts accounts;
  @Autowired TestMail mail;

  @Test
  void theOrganizationsDataAreChangedAndNoted() {
    var house = houses.found();
    var owner = browser.signedIn(house);

    var page =
        owner
            .get(ORGANIZATION)
            .form(ORGANIZATION)
            .with("tradeName", "La Tuerca")
            .with("taxId", "es j-99216582")
            .with("paymentDays", "60")
            .with("colour", "#aa3300")
            .with("defaultTax", "iva-10")
            .submit();

    assertThat(page.path()).isEqualTo(ORGANIZATION);
    assertThat(page.text()).contains("Cambios guardados.", "La Tuerca");
    var changed = houses.as(house, organizations::current);
    assertThat(changed.taxId()).isEqualTo("J99216582");
    assertThat(changed.paymentDays()).isEqualTo(60);
    assertThat(changed.defaultTax()).isEqualTo("iva-10");
    assertThat(members.trail(house).getFirst()).isEqualTo("organization.changed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | legalName   | ''       | Escribe el nombre o la razón social.
          en | legalName   | ''       | Write the legal name.
          es | taxId       | B64717839| El carácter de control de este NIF no cuadra: revisa si hay alguna errata.
          es | email       | ana      | Escribe un correo completo, como ana@empresa.es.
          es | colour      | verde    | Elige un color, como #1f6f5c.
          en | colour      | green    | Choose a colour, like #1f6f5c.
          es | paymentDays | 999      | Escribe los días, de 0 a 365.
          en | paymentDays | -3       | Write the days, from 0 to 365.
          es | defaultTax  | iva-99   | Elige uno de la lista.
          en | defaultTax  | iva-99   | Choose one from the list.
          es | defaultWithholding | irpf-99 | Elige uno de la lista.
          es | country     | ZZ       | Elige un país de la lista.
          """)
  void whatIsWrongIsSaidBesideItsFieldAndNothingIsChanged(
      String language, String field, String typed, String sentence) {
    var house = houses.found("Faro", Locale.of(language));
    var owner = browser.signedIn(house);
    var before = houses.as(house, organizations::current);

    var page =
        owner.get(ORGANIZATION).form(ORGANIZATION).with("phone", "600").with(field, typed).submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem(field)).isEqualTo(sentence);
    assertThat(page.value("phone")).isEqualTo("600");
    assertThat(houses.as(house, organizations::current)).isEqualTo(before);
  }

  @Test
  void whoSavesWhatSomebodyElseChangedMeanwhileIsTold() {
    var owner = browser.signedIn(houses.found());
    var opened = owner.get(ORGANIZATION).form(ORGANIZATION).with("city", "Alzira");
    owner.get(ORGANIZATION).form(ORGANIZATION).with("city", "Gandia").submit();

    var late = opened.submit();

    assertThat(late.status()).isEqualTo(409);
    assertThat(owner.get(ORGANIZATION).value("city")).isEqualTo("Gandia");
  }

  @Test
  void bankAccountsAreKeptCleanAndOneIsPreferred() {
    var house = houses.found();
    var owner = browser.signedIn(house);
    add(owner, IBAN, "");
    var page = add(owner, "es79 2100 0813 6101 2345 6789", "caixesbbxxx");

    assertThat(page.text()).contains("Cuenta añadida.", IBAN, "ES79 2100 0813 6101 2345 6789");
    assertThat(houses.as(house, accounts::preferred))
        .map(BankAccount::iban)
        .contains("ES9121000418450200051332");

    var other = page.one("form[action$='/preference']").attr("action");
    assertThat(page.names("form[action$='/preference'] button, .rows summary"))
        .containsExactly(
            "Archivar " + IBAN,
            "Usar ES79 2100 0813 6101 2345 6789 en las facturas",
            "Archivar ES79 2100 0813 6101 2345 6789");
    page.form(other).submit();
    assertThat(houses.as(house, accounts::preferred))
        .map(BankAccount::iban)
        .contains("ES7921000813610123456789");

    var removal = other.replace("/preference", "/removal");
    owner.get(ACCOUNTS).form(removal).submit();
    assertThat(houses.as(house, accounts::preferred))
        .map(BankAccount::iban)
        .contains("ES9121000418450200051332");
  }

  @Test
  void everyOwnerIsToldWhoTouchedWhichAccountAndItIsWrittenDown() {
    var house = houses.found("Ferretería Vigía, S.L.");
    var other = members.add(house, Role.OWNER);
    members.add(house, Role.SALES);
    var owner = browser.signedIn(house);

    add(owner, IBAN, "");

    var told = mail.of(house, "bank-account.changed");
    assertThat(told.stream().map(TestMail.Mail::to))
        .containsExactlyInAnyOrder(house.email(), other.email());
    assertThat(told.getFirst().subject())
        .isEqualTo("Han cambiado las cuentas bancarias de Ferretería Vigía, S.L.");
    assertThat(told.getFirst().text()).contains("Ana Soler ha añadido la cuenta:", IBAN);

    var page = add(owner, "ES79 2100 0813 6101 2345 6789", "");
    var prefer = page.one("form[action$='/preference']").attr("action");
    page.form(prefer).submit();
    assertThat(mail.of(house, "bank-account.changed")).hasSize(6);
    assertThat(members.trail(house)).contains("bank-account.added", "bank-account.preferred");
  }

  @Test
  void anArchivedAccountIsKeptAndCanBeUsedAgain() {
    var house = houses.found();
    var owner = browser.signedIn(house);
    var page = add(owner, IBAN, "");
    var removal = page.one("form[action$='/removal']").attr("action");
    page.form(removal).submit();

    assertThat(houses.as(house, accounts::all)).isEmpty();
    assertThat(add(owner, IBAN, "").problem("iban")).isEqualTo("Esta cuenta ya está en la lista.");

    var restoration = removal.replace("/removal", "/restoration");
    assertThat(owner.get(ACCOUNTS).names("form[action$='/restoration'] button"))
        .containsExactly("Volver a usar " + IBAN);
    owner.get(ACCOUNTS).form(restoration).submit();
    assertThat(houses.as(house, accounts::preferred)).map(BankAccount::iban).isPresent();
    assertThat(members.trail(house)).contains("bank-account.archived", "bank-account.restored");
  }

  @Test
  void aRefusedAccountTellsNobody() {
    var house = houses.found();

    add(browser.signedIn(house), "ES00", "");

    assertThat(mail.of(house, "bank-account.changed")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | iban   | ES91 2100 0418 4502 0005 1333 | Los dígitos de control de este IBAN no cuadran: revisa si hay alguna errata.
          es | bic    | CAIXA    | Un BIC tiene 8 u 11 caracteres, como CAIXESBBXXX.
          en | bic    | CAIXA    | A BIC has 8 or 11 characters, like CAIXESBBXXX.
          es | holder | ''       | Escribe el titular.
          en | holder | ''       | Write the holder.
          """)
  void aWrongAccountIsRefusedBesideItsField(
      String language, String field, String typed, String sentence) {
    var owner = browser.signedIn(houses.found("Faro", Locale.of(language)));

    var page = owner.get(ACCOUNTS).form(ACCOUNTS).with("iban", IBAN).with(field, typed).submit();

    assertThat(page.problem(field)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"es, Esta cuenta ya está en la lista.", "en, This account is on the list already."})
  void anAccountIsListedOnce(String language, String sentence) {
    var owner = browser.signedIn(houses.found("Faro", Locale.of(language)));
    add(owner, IBAN, "");

    assertThat(add(owner, IBAN.replace(" ", ""), "").problem("iban")).isEqualTo(sentence);
  }

  @Test
  void settingsShowWhatTheRoleMayChange() {
    var house = houses.found();
    var seller = browser.stranger().withCookie(members.add(house, Role.SALES).cookie());

    assertThat(browser.signedIn(house).get("/settings").text())
        .contains("Empresa", "Cuentas bancarias", "Usuarios");
    assertThat(seller.get("/settings").text()).doesNotContain("Cuentas bancarias");
    assertThat(seller.get(ORGANIZATION).status()).isEqualTo(403);
    assertThat(seller.get(ACCOUNTS).status()).isEqualTo(403);
  }

  @Test
  void onesOwnNameAndLanguageAreOnesOwnToChange() {
    var seller = browser.withCookie(members.add(houses.found(), Role.READ_ONLY).cookie());

    var page =
        seller
            .get("/profile")
            .form("/profile")
            .with("name", "Bru F.")
            .with("language", "en")
            .submit();

    assertThat(page.text()).contains("Your profile", "Changes saved.", "Bru F.");
    assertThat(page.form("/profile").with("name", " ").submit().problem("name"))
        .isEqualTo("Write the name.");
  }

  @Test
  void aNewPasswordClosesTheOtherSessionsAndNotThisOne() {
    var house = houses.found();
    var here = browser.signedIn(house);
    var elsewhere = browser.signedIn(house);

    var page =
        here.get("/profile")
            .form("/profile/password")
            .with("current", TestHouse.PASSWORD)
            .with("password", "el faro alumbra poco")
            .submit();

    assertThat(page.text()).contains("Contraseña cambiada. Tus otras sesiones se han cerrado.");
    assertThat(here.get("/profile").path()).isEqualTo("/profile");
    assertThat(elsewhere.get("/profile").path()).isEqualTo("/sign-in");
    assertThat(members.trail(house).getFirst()).isEqualTo("user.password-changed");
  }

  @ParameterizedTest
  @CsvSource({"es, No es tu contraseña actual.", "en, That is not your current password."})
  void theCurrentPasswordMustBeKnown(String language, String sentence) {
    var owner = browser.signedIn(houses.found("Faro", Locale.of(language)));

    var page =
        owner
            .get("/profile")
            .form("/profile/password")
            .with("current", "not my password")
            .with("password", "el faro alumbra poco")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("current")).isEqualTo(sentence);
  }

  @Test
  void aSignThatNoDatabaseKeepsIsLeftOut() {
    var house = houses.found();
    var owner = browser.signedIn(house);

    owner.get(ORGANIZATION).form(ORGANIZATION).with("city", "Al\u0000zira").submit();

    assertThat(houses.as(house, organizations::current).address().city()).isEqualTo("Alzira");
  }

  @Test
  void anAccountOfAnotherOrganizationIsNotFound() {
    var owner = browser.signedIn(houses.found());
    var other = browser.signedIn(houses.found());
    var action = add(other, IBAN, "").one("form[action$='/removal']").attr("action");
    owner.get(ACCOUNTS);

    assertThat(owner.post(action, Map.of()).status()).isEqualTo(404);
    assertThat(other.get(ACCOUNTS).text()).contains(IBAN);
  }

  private static app.zaguan.shared.SeenPage add(Browser owner, String iban, String bic) {
    return owner.get(ACCOUNTS).form(ACCOUNTS).with("iban", iban).with("bic", bic).submit();
  }
}
