package app.zaguan.documents.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.TestDocuments;
import app.zaguan.documents.drafting.Drafting;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.Form;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class EditorPagesTest {

  @Autowired TestHouse houses;
  @Autowired TestDocuments made;
  @Autowired Drafting drafting;
  @Autowired Documents documents;
  @Autowired Browser stranger;

  @Test
  void aQuoteIsWrittenSavedAndShown() {
    var house = houses.found();
    var browser = stranger.signedIn(house);

    var page =
        newQuote(browser, house)
            .with("lines[0].name", "Tornillos")
            .with("lines[0].quantity", "1.000")
            .with("lines[0].unitPrice", "1,25")
            .with("lines[0].discount", "10")
            .submit();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Tornillos", "1.125,00", "1.361,25 €", "Borrador");
    assertThat(total(house, page)).isEqualTo(Money.euros("1361.25"));
  }

  @Test
  void numbersAreReadInTheReadersLanguage() {
    var house = houses.found("Turia Hardware", Locale.of("en"));
    var browser = stranger.signedIn(house);

    var page =
        newQuote(browser, house)
            .with("lines[0].name", "Screws")
            .with("lines[0].unitPrice", "1,234.56")
            .submit();

    assertThat(total(house, page)).isEqualTo(Money.euros("1493.82"));
    assertThat(page.text()).contains("1,234.56");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
    var house = houses.found();
    var browser = stranger.signedIn(house);

    var page =
        browser
            .get("/quotes/new")
            .form("/quotes")
            .with("date", "2026-11-21")
            .with("dueOn", "2026-11-01")
            .with("lines[0].name", "<b>Tornillos</b>")
            .with("lines[0].quantity", "123456789012345678901234567890")
            .with("lines[0].unitPrice", "1,234.56")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    for (var field :
        new String[] {"contactText", "dueOn", "lines[0].quantity", "lines[0].unitPrice"}) {
      assertThat(page.problem(field)).as(field).isNotEmpty();
    }
    assertThat(page.value("lines[0].name")).isEqualTo("<b>Tornillos</b>");
    assertThat(page.value("lines[0].quantity")).isEqualTo("123456789012345678901234567890");
    assertThat(page.value("lines[0].unitPrice")).isEqualTo("1,234.56");
    assertThat(page.value("dueOn")).isEqualTo("2026-11-01");
    assertThat(stored(house)).isZero();
  }

  @Test
  void aDocumentWithoutLinesIsRefused() {
    var house = houses.found();
    var browser = stranger.signedIn(house);

    var page = newQuote(browser, house).submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.all(".notice.hue-red")).isNotEmpty();
    assertThat(stored(house)).isZero();
  }

  @Test
  void aContactIsFoundByItsNameWithoutScripts() {
    var house = houses.found();
    made.customer(house);
    var browser = stranger.signedIn(house);

    var page =
        browser
            .get("/quotes/new")
            .form("/quotes")
            .with("contactText", "construcciones")
            .with("lines[0].name", "Tornillos")
            .with("lines[0].unitPrice", "10")
            .submit();

    assertThat(page.text()).contains("Construcciones Turia, S.A.");
    assertThat(stored(house)).isEqualTo(1);
  }

  @Test
  void aNameThatMeansSeveralContactsAsksWhich() {
    var house = houses.found();
    made.customer(house);
    made.customer(house);
    var browser = stranger.signedIn(house);

    var page =
        browser.get("/quotes/new").form("/quotes").with("contactText", "construcciones").submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("Hay varios contactos así.");
    assertThat(page.all("input[type=radio][name=contact]")).hasSize(2);
  }

  @Test
  void theSketchReckonsOrdersAndStoresNothing() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    browser.get("/quotes/new");

    var page = browser.post("/quotes/sketch", two("up:1"));

    assertThat(page.value("lines[0].name")).isEqualTo("Portes");
    assertThat(page.one("#lines-1-net").text()).isEqualTo("25,00");
    assertThat(page.one("#total").text()).contains("42,35 €");
    assertThat(page.all("#lines tbody")).hasSize(3);
    assertThat(browser.post("/quotes/sketch", two("remove:0")).value("lines[0].name"))
        .isEqualTo("Portes");
    assertThat(stored(house)).isZero();
  }

  @Test
  void scriptsGetResultsAndNeverTheFieldBeingTypedIn() {
    var browser = stranger.signedIn(houses.found());
    browser.get("/quotes/new");

    var page = browser.with("HX-Request", "true").post("/quotes/sketch", two(""));

    assertThat(page.one("#lines-0-net").text()).isEqualTo("25,00");
    assertThat(page.all("[hx-swap-oob=true] input, input[hx-swap-oob]")).isEmpty();
    assertThat(page.html()).contains("beforeend:#lines", "lines[2].name");
  }

  @Test
  void whatStandsBesideTheEditorIsThePaperOfTheDocumentsPage() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var page =
        newQuote(browser, house)
            .with("lines[0].name", "Tornillos")
            .with("lines[0].quantity", "2")
            .with("lines[0].unitPrice", "12,50")
            .with("discount", "10")
            .with("reference", "Pedido 7")
            .with("notes", "Se entrega en obra.")
            .submit();

    var beside = browser.get(page.path() + "/edit").one("#editor-paper .paper").text();

    assertThat(beside).contains("Borrador", "Construcciones Turia", "Pedido 7", "27,23 €");
    assertThat(page.one(".paper").text()).isEqualTo(beside);
  }

  @Test
  void scriptsGetThePaperWithTheSumsAndWithoutMoreStatements() {
    var house = houses.found();
    var typed = two("");
    typed.put("contact", made.customer(house).toString());
    var browser = stranger.signedIn(house);
    typed.put("_csrf", browser.get("/quotes/new").value("_csrf"));
    browser.with("HX-Request", "true").post("/quotes/sketch", typed);

    var statements = CountedStatements.during(() -> browser.post("/quotes/sketch", typed));

    assertThat(statements).hasSizeLessThanOrEqualTo(2);
    assertThat(browser.post("/quotes/sketch", typed).one("#editor-paper[hx-swap-oob]").text())
        .contains("Borrador", "Construcciones Turia", "Tornillos", "42,35 €");
  }

  @Test
  void aKeyPressedInALineThatIsNotThereMovesNothing() {
    var browser = stranger.signedIn(houses.found());
    browser.get("/quotes/new");

    for (var change : List.of("up:9999:details", "down:9999:details", "up:0:unit")) {
      var page = browser.post("/quotes/sketch", two(change));
      assertThat(page.status()).as(change).isEqualTo(200);
      assertThat(page.value("lines[0].name")).as(change).isEqualTo("Tornillos");
    }
  }

  @Test
  void whatSomebodyElseSavedMeanwhileIsShownBesideWhatWasTyped() {
    var house = houses.found();
    var id = made.draftQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var mine = browser.get("/quotes/" + id + "/edit").form("/quotes/" + id);
    var theirs = browser.get("/quotes/" + id + "/edit").form("/quotes/" + id);
    theirs.with("lines[0].unitPrice", "2000").submit();

    var page = mine.with("lines[0].unitPrice", "3000").submit();

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.text()).contains("Alguien lo guardó", "Línea 1: Precio 3000 2.000,00");
    assertThat(page.all(".meeting tbody tr")).hasSize(1);
    assertThat(page.all("a[href=/quotes/" + id + "/edit]")).hasSize(1);
    assertThat(page.value("lines[0].unitPrice")).isEqualTo("3000");
    assertThat(total(house, page.form("/quotes/" + id).submit())).isEqualTo(Money.euros("3630"));
  }

  @Test
  void whatWasTypedIntoADraftThatSomebodyDeletedIsNotLost() {
    var house = houses.found();
    var id = made.draftQuote(house, made.customer(house));
    var browser = stranger.signedIn(house);
    var mine = browser.get("/quotes/" + id + "/edit").form("/quotes/" + id);
    browser.get("/quotes/" + id);
    browser.form("/quotes/" + id + "/removal").submit();

    var page = mine.with("lines[0].unitPrice", "3000").submit();

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.text()).contains("Alguien eliminó este borrador");
    assertThat(page.value("lines[0].unitPrice")).isEqualTo("3000");
    assertThat(total(house, page.form("/quotes").submit())).isEqualTo(Money.euros("3630"));
  }

  @Test
  void whatSomebodyIssuedMeanwhileIsNotChangedAndNothingTypedIsLost() {
    var house = houses.found();
    var contact = made.customer(house);
    var id =
        houses.as(
            house,
            () -> drafting.draft(DocumentType.INVOICE, TestDocuments.draft(contact, "1000")));
    var browser = stranger.signedIn(house);
    var mine = browser.get("/invoices/" + id + "/edit").form("/invoices/" + id);
    made.issue(house, id);

    var page = mine.with("lines[0].unitPrice", "3000").submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("está emitida y no se cambia nunca");
    assertThat(page.value("lines[0].unitPrice")).isEqualTo("3000");
  }

  @Test
  void aDocumentOfManyLinesIsSavedWhole() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var form = newQuote(browser, house);
    for (var i = 0; i < 300; i++) {
      form.with("lines[" + i + "].name", "Línea " + i)
          .with("lines[" + i + "].quantity", "1")
          .with("lines[" + i + "].unitPrice", "1")
          .with("lines[" + i + "].taxCode", "iva-21");
    }

    var page = form.submit();

    assertThat(total(house, page)).isEqualTo(Money.euros("363"));
  }

  private Form newQuote(Browser browser, House house) {
    return browser.get("/quotes/new?contact=" + made.customer(house)).form("/quotes");
  }

  private static Map<String, String> two(String change) {
    var fields = new HashMap<String, String>();
    fields.put("change", change);
    fields.put("lines[0].name", "Tornillos");
    fields.put("lines[0].quantity", "2");
    fields.put("lines[0].unitPrice", "12,50");
    fields.put("lines[0].taxCode", "iva-21");
    fields.put("lines[1].name", "Portes");
    fields.put("lines[1].quantity", "1");
    fields.put("lines[1].unitPrice", "10");
    fields.put("lines[1].taxCode", "iva-21");
    return fields;
  }

  private Money total(House house, SeenPage page) {
    assertThat(page.path()).as(page.toString()).matches("/quotes/[0-9a-f-]{36}");
    var id = DocumentId.of(page.path().substring("/quotes/".length()));
    return houses.as(house, () -> documents.get(id).total());
  }

  private int stored(House house) {
    return houses.as(
        house, () -> documents.list(DocumentQuery.of(DocumentType.QUOTE)).rows().size());
  }
}
