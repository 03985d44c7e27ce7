package app.zaguan.contacts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.zaguan.identity.TestSessions;
import app.zaguan.shared.ChromeBrowser;
import app.zaguan.shared.TestHouse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What scripts and keys do on the contacts' pages. */
class ContactJourneyTest extends ChromeBrowser {

  @Autowired TestHouse houses;
  @Autowired TestSessions sessions;
  @Autowired TestContacts testContacts;

  @Test
  void theListNarrowsWhileTyping() {
    var house = houses.found();
    testContacts.customer(house, "Álamo, S.L.");
    testContacts.customer(house, "Baobab, S.L.");
    var page = browse(Look.DESK, sessions.open(house));
    page.navigate("/contacts");

    page.keyboard().press("/");
    page.keyboard().type("alam");

    assertThat(page.locator("a.row-link")).hasCount(1);
    assertThat(page.locator("a.row-link")).hasText("Álamo, S.L.");
  }

  @Test
  void aRowOpensItsSheetByEnterAndBackClosesIt() {
    var house = houses.found();
    testContacts.customer(house, "Álamo, S.L.");
    var page = browse(Look.DESK, sessions.open(house));
    page.navigate("/contacts");

    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    assertThat(page.locator("dialog.sheet h2")).hasText("Álamo, S.L.");

    page.goBack();

    assertThat(page.locator("dialog.sheet")).isHidden();
    assertThat(page.locator("a.row-link")).hasCount(1);
  }

  @Test
  void aPersonIsPickedFromTheContactsByKeyboard() {
    var house = houses.found();
    var company = testContacts.customer(house);
    testContacts.person(house, "Carmen Ruiz");
    var page = browse(Look.DESK, sessions.open(house));
    page.navigate("/contacts/" + company);

    page.locator("#people summary").last().click();
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.COMBOBOX,
            new Page.GetByRoleOptions().setName("Persona"))
        .pressSequentially("carm");
    assertThat(page.locator("[role=option]").first()).containsText("Carmen Ruiz");
    page.keyboard().press("Enter");
    page.locator(".person-form [name=position]").fill("Compras");
    page.keyboard().press("Enter");

    assertThat(page.locator("#people .rows")).containsText("Carmen Ruiz");
    assertThat(page.locator("#people .rows")).containsText("Compras");
  }

  @Test
  void aContactIsMadeWithoutLeavingTheQuoteThatWantsIt() {
    var page = browse(Look.DESK, sessions.open(houses.found()));
    page.navigate("/quotes/new");

    page.locator("#contact").pressSequentially("Rauda, S.L.");
    assertThat(page.locator("[role=option]")).containsText("Crear «Rauda, S.L.»");
    page.keyboard().press("Enter");
    var sheet = page.locator("dialog.sheet");
    assertThat(sheet.locator("[name=legalName]")).hasValue("Rauda, S.L.");
    sheet.locator("[name=taxId]").fill("A13585626");
    sheet.locator("[data-main]").click();
    assertThat(sheet.locator(".error")).isVisible();
    sheet.locator("[name=taxId]").fill("A13585625");
    sheet.locator("[data-main]").click();

    assertThat(sheet).isHidden();
    assertThat(page.locator("#contact")).hasValue("Rauda, S.L.");
    assertThat(page.locator("input[type=hidden][name=contact]"))
        .hasValue(java.util.regex.Pattern.compile("[0-9a-f-]{36}"));
  }
}
