package app.zaguan.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class ContactPagesTest {

  @Autowired TestHouse houses;
  @Autowired TestContacts testContacts;
  @Autowired Contacts contacts;
  @Autowired Browser stranger;

  @Test
  void anEmptyListSaysWhatToDo() {
    var browser = stranger.signedIn(houses.found());

    var page = browser.get("/contacts");

    assertThat(page.text()).contains("Aún no hay contactos", "Crear el primer contacto");
  }

  @Test
  void theFormSaysWhatIsNeededAndWhatIsNot() {
    var browser = stranger.signedIn(houses.found());

    for (var form : List.of("/contacts/new", "/contacts/quick/new")) {
      var page = browser.get(form);
      assertThat(page.one("[name=legalName]").hasAttr("required")).as(form).isTrue();
      for (var field : List.of("street", "postalCode", "city", "province")) {
        assertThat(page.one("label[for=billing-" + field + "]").text())
            .as(form)
            .endsWith("opcional");
      }
    }
  }

  @Test
  void theFiltersOfTheListAreAGroupWithAName() {
    var page = stranger.signedIn(houses.found()).get("/contacts");

    assertThat(page.one("fieldset.chips legend").text()).isEqualTo("Filtrar contactos");
  }

  @Test
  void aContactIsCreatedAndShown() {
    var browser = stranger.signedIn(houses.found());

    var page =
        browser
            .get("/contacts/new")
            .form("/contacts")
            .with("legalName", "Construcciones Turia, S.A.")
            .with("taxId", "es a-13.585.625")
            .with("email", "Carmen@Turia.example")
            .with("phone", "961 23 45 67")
            .with("billing.street", "Avenida del Puerto 8")
            .with("paymentDays", "60")
            .with("discountPercent", "2,5")
            .with("iban", "es91 2100 0418 4502 0005 1332")
            .with("tags", "obra, vip")
            .with("privateNote", "Paga tarde")
            .submit();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).startsWith("/contacts/");
    assertThat(page.text())
        .contains("Construcciones Turia, S.A.", "A13585625", "carmen@turia.example")
        .contains("60 días", "2,5 %", "ES91 2100 0418 4502 0005 1332", "obra", "Paga tarde");
  }

  @Test
  void whatIsWrongIsSaidBesideEachFieldAndNothingTypedIsLost() {
    var browser = stranger.signedIn(houses.found());

    var page =
        browser
            .get("/contacts/new")
            .form("/contacts")
            .with("legalName", "")
            .with("taxId", "A13585626")
            .with("email", "carmen@@turia")
            .with("paymentDays", "mañana")
            .with("discountPercent", "120")
            .with("iban", "ES00 1234")
            .with("billing.city", "València")
            .with("privateNote", "<b>nota</b>")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("legalName")).isEqualTo("Escribe el nombre.");
    for (var field : new String[] {"taxId", "email", "paymentDays", "discountPercent", "iban"}) {
      assertThat(page.problem(field)).as(field).isNotEmpty();
    }
    assertThat(page.value("taxId")).isEqualTo("A13585626");
    assertThat(page.value("email")).isEqualTo("carmen@@turia");
    assertThat(page.value("paymentDays")).isEqualTo("mañana");
    assertThat(page.value("billing.city")).isEqualTo("València");
    assertThat(page.value("privateNote")).contains("<b>nota</b>");
  }

  @Test
  void theFormSpeaksItsReadersLanguage() {
    var house = houses.found("Mill Ltd.", Locale.of("en"));
    var browser = stranger.signedIn(house).in("en");

    var page = browser.get("/contacts/new").form("/contacts").with("legalName", "").submit();

    assertThat(page.problem("legalName")).isEqualTo("Write the name.");
  }

  @Test
  void aContactThatMayExistAlreadyIsOnlyCreatedAnyway() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var other = testContacts.customer(house, "La Primera, S.A.");

    var warned =
        browser
            .get("/contacts/new")
            .form("/contacts")
            .with("legalName", "La Segunda, S.A.")
            .with("taxId", "A-13585625")
            .submit();

    assertThat(warned.status()).isEqualTo(422);
    assertThat(warned.one(".alike a").attr("href")).isEqualTo("/contacts/" + other);
    assertThat(warned.value("taxId")).isEqualTo("A-13585625");
    assertThat(count(house)).isEqualTo(1);

    var created = anyway(warned);

    assertThat(created.text()).contains("La Segunda, S.A.");
    assertThat(count(house)).isEqualTo(2);
  }

  @Test
  void anEmailOfAnotherContactIsNoticedHoweverItIsWritten() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    testContacts.add(
        house,
        ContactDetails.company("La Primera, S.A.")
            .withReach(
                new Reach(
                    java.util.List.of("a@uno.example", "b@uno.example"),
                    java.util.List.of(),
                    null)));

    var warned =
        browser
            .get("/contacts/new")
            .form("/contacts")
            .with("legalName", "La Segunda, S.A.")
            .with("email", "B@Uno.example")
            .submit();

    assertThat(warned.status()).isEqualTo(422);
    assertThat(warned.one(".alike").text()).contains("La Primera, S.A.");
  }

  @Test
  void anEditOverSomebodyElsesShowsWhatDiffersAndKeepsWhatWasTyped() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var id = testContacts.customer(house);
    var address = "/contacts/" + id;
    var mine = browser.get(address + "/edit").form(address);
    browser.get(address + "/edit").form(address).with("phone", "600 111 222").submit();

    var conflict = mine.with("tradeName", "Turia Obras").submit();

    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.text()).contains("Alguien guardó cambios", "Teléfono: 600 111 222");
    assertThat(conflict.value("tradeName")).isEqualTo("Turia Obras");

    var saved = conflict.form(address).submit();

    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.text()).contains("Turia Obras");
  }

  @Test
  void aContactOnWhichNothingHangsIsDeleted() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var id = testContacts.customer(house, "Efímera, S.L.");

    var page = browser.get("/contacts/" + id).form("/contacts/" + id + "/deletion").submit();

    assertThat(page.path()).isEqualTo("/contacts");
    assertThat(page.text()).contains("Efímera, S.L. ya no está.");
    assertThat(houses.as(house, () -> contacts.find(id))).isEmpty();
  }

  @Test
  void anArchivedContactLeavesTheListAndComesBack() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var id = testContacts.customer(house, "Dormida, S.L.");

    browser.get("/contacts/" + id).form("/contacts/" + id + "/archival").submit();

    assertThat(browser.get("/contacts").text()).doesNotContain("Dormida");
    assertThat(browser.get("/contacts?show=archived").text()).contains("Dormida");

    browser.get("/contacts/" + id).form("/contacts/" + id + "/restoration").submit();

    assertThat(browser.get("/contacts").text()).contains("Dormida");
  }

  @Test
  void theListSearchesFiltersAndSorts() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    testContacts.add(house, ContactDetails.company("Álamo, S.L.").withTags("obra"));
    testContacts.add(house, ContactDetails.company("Baobab, S.L.").withRoles(ContactRole.SUPPLIER));

    assertThat(names(browser, "/contacts")).containsExactly("Álamo, S.L.", "Baobab, S.L.");
    assertThat(names(browser, "/contacts?sort=name-backwards")).startsWith("Baobab, S.L.");
    assertThat(names(browser, "/contacts?sort=newest")).startsWith("Baobab, S.L.");
    assertThat(names(browser, "/contacts?q=alamo")).containsExactly("Álamo, S.L.");
    assertThat(names(browser, "/contacts?show=supplier")).containsExactly("Baobab, S.L.");
    assertThat(names(browser, "/contacts?tag=obra")).containsExactly("Álamo, S.L.");
    assertThat(browser.get("/contacts?q=nadie").text()).contains("Nada coincide");
  }

  @Test
  void theListIsReadPageByPageWithoutMissingOrRepeatingAny() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    for (var i = 0; i < Contacts.PAGE + 5; i++) {
      testContacts.add(house, ContactDetails.company("Igual, S.L."));
    }

    var first = browser.get("/contacts");
    var second = browser.get(first.one("a[rel=next]").attr("href"));

    var seen = new java.util.HashSet<>(first.all("a.row-link").eachAttr("href"));
    seen.addAll(second.all("a.row-link").eachAttr("href"));
    assertThat(first.all("a.row-link")).hasSize(Contacts.PAGE);
    assertThat(seen).hasSize(Contacts.PAGE + 5);
    assertThat(second.all("a[rel=next]")).isEmpty();
  }

  @Test
  void theListCostsTheSameStatementsHoweverManyItShows() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    testContacts.customer(house);
    var withOne = CountedStatements.during(() -> browser.get("/contacts?q=s"));
    for (var i = 0; i < 20; i++) {
      testContacts.customer(house);
    }

    var withMany = CountedStatements.during(() -> browser.get("/contacts?q=s"));

    assertThat(withMany).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void aPersonIsAddedToACompanyInOneGoAndGetsCopies() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var company = testContacts.customer(house);
    var address = "/contacts/" + company + "/people";

    var page =
        browser
            .get("/contacts/" + company)
            .form(address)
            .with("contactText", "Carmen Ruiz")
            .with("email", "carmen@turia.example")
            .with("position", "Compras")
            .with("copies", "true")
            .submit();

    assertThat(page.one("#people").text()).contains("Carmen Ruiz", "Compras", "Recibe copia");

    var person = page.one("#people a.strong").attr("href");
    assertThat(browser.get(person).one("#people").text()).contains("Construcciones Turia");

    var removal = page.one("#people form[action$=removal]").attr("action");
    assertThat(page.form(removal).submit().one("#people").text()).contains("Nadie todavía");
  }

  @Test
  void nobodyIsAddedWithoutAName() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var company = testContacts.customer(house);

    var page =
        browser
            .get("/contacts/" + company)
            .form("/contacts/" + company + "/people")
            .with("position", "Compras")
            .submit();

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.value("position")).isEqualTo("Compras");
    assertThat(page.text()).contains("Elige a alguien o escribe su nombre.");
  }

  @Test
  void thePickerOffersWhatMatchesAndTheWayToANewOne() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var id = testContacts.customer(house, "Puerto Nuevo, S.A.");

    var options = browser.get("/contacts/options?q=puerto").all("[role=option]");

    assertThat(options.getFirst().attr("data-value")).isEqualTo(id.toString());
    assertThat(options.getLast().attr("data-opens")).isEqualTo("/contacts/quick/new?name=puerto");
  }

  @Test
  void aContactIsMadeQuicklyAndNamedForThePicker() {
    var house = houses.found();
    var browser = stranger.signedIn(house);

    var made =
        browser
            .get("/contacts/quick/new?name=Rauda, S.L.".replace(" ", "%20"))
            .form("/contacts/quick")
            .submit();

    var id = ContactId.of(made.one("[data-made]").attr("data-made"));
    assertThat(houses.as(house, () -> contacts.get(id)).name()).isEqualTo("Rauda, S.L.");
  }

  @Test
  void theSheetShowsTheMainFactsAndWhatCanBeDone() {
    var house = houses.found();
    var browser = stranger.signedIn(house);
    var id = testContacts.customer(house, "Hoja, S.A.");

    var sheet = browser.get("/contacts/" + id + "/sheet");

    assertThat(sheet.text()).contains("Hoja, S.A.", "A13585625", "Editar", "Eliminar", "Más");
    assertThat(sheet.all("html head title")).isEmpty();
  }

  private static java.util.List<String> names(Browser browser, String address) {
    return browser.get(address).all("a.row-link").eachText();
  }

  private static app.zaguan.shared.SeenPage anyway(app.zaguan.shared.SeenPage warned) {
    var ids = warned.one("button[name=anyway]").attr("value");
    return warned.form("/contacts").with("anyway", ids).submit();
  }

  private int count(TestHouse.House house) {
    return houses.as(house, () -> contacts.search("", 100)).size();
  }
}
