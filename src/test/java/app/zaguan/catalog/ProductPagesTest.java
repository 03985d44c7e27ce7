package app.zaguan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class ProductPagesTest {

  @Autowired TestHouse houses;
  @Autowired Cataloguing cataloguing;
  @Autowired Products products;
  @Autowired Browser stranger;

  @Test
  void anEmptyCatalogueSaysWhatToDo() {
    var browser = stranger.signedIn(houses.found());

    assertThat(browser.get("/products").text()).contains("Crear el primer producto");
  }

  @Test
  void theFormSaysWhatIsNeededAndTheFiltersWhatTheyAre() {
    var browser = stranger.signedIn(houses.found());

    var form = browser.get("/products/new");
    assertThat(form.all("[required]").eachAttr("name")).containsExactly("name", "unitPrice");
    assertThat(browser.get("/products").one("fieldset.chips legend").text())
        .isEqualTo("Filtrar productos");
  }

  @Test
  void aProductIsCreatedAndListedWithItsPriceAsItsReaderWritesIt() {
    var browser = stranger.signedIn(houses.found());

    var page =
        browser
            .get("/products/new")
            .form("/products")
            .with("name", "Tornillo galvanizado")
            .with("sku", "TOR-001")
            .with("unitPrice", "1.234,123456")
            .with("unit", "caja")
            .submit();

    assertThat(page.path()).isEqualTo("/products");
    assertThat(page.text()).contains("Tornillo galvanizado", "TOR-001", "1.234,123456 € / caja");
  }

  @Test
  void anEnglishReaderWritesTheSamePriceTheOtherWayRound() {
    var browser = stranger.signedIn(houses.found("Mill Ltd.", Locale.of("en"))).in("en");

    var page =
        browser
            .get("/products/new")
            .form("/products")
            .with("name", "Galvanised screw")
            .with("unitPrice", "1,234.56")
            .submit();

    assertThat(page.text()).contains("1,234.56 €");
  }

  @Test
  void whatIsWrongIsSaidBesideEachFieldAndNothingTypedIsLost() {
    var browser = stranger.signedIn(houses.found());

    var page =
        browser
            .get("/products/new")
            .form("/products")
            .with("name", " ")
            .with("unitPrice", "9".repeat(30))
            .with("taxCode", "iva-99")
            .with("description", "<i>caja</i>")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("name")).isEqualTo("Escribe el nombre.");
    assertThat(page.problem("unitPrice")).isNotEmpty();
    assertThat(page.value("unitPrice")).isEqualTo("9".repeat(30));
    assertThat(page.value("description")).contains("<i>caja</i>");
  }

  @Test
  void aTaxThatDoesNotExistIsRefused() {
    var browser = stranger.signedIn(houses.found());

    var page =
        browser
            .get("/products/new")
            .form("/products")
            .with("name", "Tuerca")
            .with("unitPrice", "1")
            .with("taxCode", "iva-99")
            .submit();

    assertThat(page.problem("taxCode")).isEqualTo("Elige un impuesto de la lista.");
  }

  @Test
  void aSkuOfAnotherProductIsRefusedBesideIt() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    houses.as(house, () -> cataloguing.add(CataloguingTest.screw("TOR-001", "1")));

    var page =
        browser
            .get("/products/new")
            .form("/products")
            .with("name", "Otro")
            .with("sku", "tor-001")
            .with("unitPrice", "1")
            .submit();

    assertThat(page.problem("sku")).isEqualTo("Ya hay otro producto con la referencia tor-001.");
  }

  @Test
  void anEditOverSomebodyElsesShowsTheirsAndKeepsWhatWasTyped() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var id = houses.as(house, () -> cataloguing.add(CataloguingTest.screw("TOR-001", "1")));
    var address = "/products/" + id;
    var mine = browser.get(address + "/edit").form(address);
    browser.get(address + "/edit").form(address).with("unitPrice", "7,5").submit();

    var conflict = mine.with("name", "Tornillo bueno").submit();

    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.text()).contains("Alguien guardó cambios", "7,50 €");
    assertThat(conflict.value("name")).isEqualTo("Tornillo bueno");
    assertThat(conflict.form(address).submit().text()).contains("Tornillo bueno");
  }

  @Test
  void anArchivedProductIsNoLongerOffered() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var id = houses.as(house, () -> cataloguing.add(CataloguingTest.screw("TOR-001", "1")));

    browser.get("/products/" + id).form("/products/" + id + "/archival").submit();

    assertThat(browser.get("/products/options?q=tor").all("[role=option]")).isEmpty();
    assertThat(browser.get("/products?show=archived").text()).contains("TOR-001");

    browser.get("/products/" + id).form("/products/" + id + "/restoration").submit();

    assertThat(browser.get("/products/options?q=tor").one("[role=option]").attr("data-value"))
        .isEqualTo(id.toString());
  }

  @Test
  void theListCostsTheSameStatementsHoweverManyItShows() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    houses.as(house, () -> cataloguing.add(CataloguingTest.screw("A", "1")));
    var withOne = CountedStatements.during(() -> browser.get("/products"));
    for (var i = 0; i < 20; i++) {
      var sku = "B" + i;
      houses.as(house, () -> cataloguing.add(CataloguingTest.screw(sku, "1")));
    }

    var withMany = CountedStatements.during(() -> browser.get("/products"));

    assertThat(withMany).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(4);
  }
}
