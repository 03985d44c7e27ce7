package app.zaguan.documents.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.TestDocuments;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class NumberingPageTest {

  private static final String INVOICES = "/settings/numbering/invoices";

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Documents documents;
  @Autowired Browser stranger;

  private House house;
  private Browser browser;

  @BeforeEach
  void aNewcomer() {
    house = houses.found();
    browser = stranger.signedIn(house);
    browser.get("/settings/numbering");
  }

  @Test
  void aNewcomerGoesOnWhereAnotherProgramLeftOff() {
    assertThat(browser.get("/settings").html()).contains("/settings/numbering");
    browser.get("/settings/numbering");

    var page =
        browser
            .form(INVOICES)
            .with("invoices.prefix", "fac-a")
            .with("invoices.number", "413")
            .submit();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Numeración guardada");
    assertThat(number(issued())).matches("FAC-A\\d\\d/0413");
    assertThat(number(issued())).matches("FAC-A\\d\\d/0414");
  }

  @Test
  void onceBegunOnlyTheNextOneFollows() {
    issued();

    assertThat(browser.get("/settings/numbering").text())
        .containsPattern("ya ha empezado. El próximo es F\\d\\d/0002");
    var page =
        browser.post(INVOICES, java.util.Map.of("invoices.prefix", "X", "invoices.number", "1"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(number(issued())).matches("F\\d\\d/0002");
  }

  @Test
  void whatCannotBeIsRefusedBesideItsField() {
    var taken = browser.form(INVOICES).with("invoices.prefix", "R").submit();
    assertThat(taken.problem("invoices.prefix")).contains("R ya lo usan otros documentos");

    var strange =
        browser.form(INVOICES).with("invoices.prefix", "F/").with("invoices.number", "7").submit();
    assertThat(strange.status()).isEqualTo(422);
    assertThat(strange.problem("invoices.prefix")).contains("letras y cifras");
    assertThat(strange.value("invoices.number")).isEqualTo("7");

    var zero =
        browser
            .form(INVOICES)
            .with("invoices.prefix", "F")
            .with("invoices.number", "cero")
            .submit();
    assertThat(zero.problem("invoices.number")).contains("un número de 1 a");
  }

  private DocumentId issued() {
    return made.issuedInvoice(house, made.customer(house), "1");
  }

  private String number(DocumentId id) {
    return String.valueOf(houses.as(house, () -> documents.get(id)).number());
  }
}
