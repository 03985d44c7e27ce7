package app.zaguan.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.TestContacts;
import app.zaguan.documents.TestDocuments;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class ImportPagesTest {

  private static final String FILE =
      """
      Nombre;NIF;Correo;Teléfono;Población;Dto.;Cualquier cosa
      Construcciones Túria, S.A.;A-13585625;compras@turia.example;961 23 45 67;València;2,5;x
      Pau Marí;12345678Z;pau@albufera.example;;Sueca;;y
      """;

  @Autowired TestHouse houses;
  @Autowired TestContacts testContacts;
  @Autowired TestDocuments documents;
  @Autowired Contacts contacts;
  @Autowired Contacting contacting;
  @Autowired Browser stranger;

  private House house;
  private Browser browser;

  @BeforeEach
  void signIn() {
    house = houses.found();
    browser = stranger.signedIn(house);
  }

  @Test
  void anEmptyListOffersTheImport() {
    assertThat(browser.get("/contacts").one(".empty a[href='/contacts/imports']").text())
        .isEqualTo("Importar contactos");
  }

  @Test
  void aFileBecomesContacts() {
    var columns = upload(FILE);
    assertThat(columns.path()).endsWith("/columns");
    assertThat(chosen(columns))
        .containsExactly("LEGAL_NAME", "TAX_ID", "EMAIL", "PHONE", "CITY", "DISCOUNT", "NONE");

    var checked = check(columns);
    assertThat(checked.text()).contains("Importar las 2 filas", "Así quedarán las primeras");
    assertThat(checked.all("tbody td.lead").eachText())
        .containsExactly("Construcciones Túria, S.A.", "Pau Marí");
    assertThat(names()).isEmpty();

    var done = fill(checked, "SKIP");
    assertThat(done.text()).contains("Contactos nuevos").contains("2");
    var turia = contact("Construcciones Túria, S.A.");
    assertThat(turia.taxId()).isEqualTo("A13585625");
    assertThat(turia.email()).isEqualTo("compras@turia.example");
    assertThat(turia.billing().city()).isEqualTo("València");
    assertThat(turia.discountPercent()).hasToString("2.5%");
    assertThat(turia.customer()).isTrue();
    assertThat(contact("Pau Marí").kind()).isEqualTo(app.zaguan.contacts.ContactKind.PERSON);
  }

  @Test
  void windowsAndNoHeaderAndTabsAreNoHindrance() {
    var text = "Peñíscola Obras\tB64717838\thola@obras.example\nOtra\t\tdos@obras.example\n";

    var columns = upload(text.getBytes(Charset.forName("windows-1252")), "contactos.txt");
    assertThat(chosen(columns)).containsExactly("LEGAL_NAME", "TAX_ID", "EMAIL");
    assertThat(columns.one("[name=header]").hasAttr("checked")).isFalse();

    fill(check(columns), "SKIP");
    assertThat(names()).containsExactlyInAnyOrder("Peñíscola Obras", "Otra");
  }

  @Test
  void whatAColumnIsCanBeSaidOtherwise() {
    var columns = upload("Alias;Nombre\nTuria;Construcciones Turia\n");

    var form = columns.form(columns.path()).without("column");
    var checked = form.and("column", "LEGAL_NAME").and("column", "NONE").submit();
    fill(checked, "SKIP");

    assertThat(names()).containsExactly("Turia");
  }

  @Test
  void columnsThatMakeNoSenseAreRefusedInASentence() {
    var columns = upload("Nombre;NIF\nTuria;A13585625\n");
    var form = columns.form(columns.path()).without("column");

    var unnamed = form.and("column", "NONE").and("column", "TAX_ID").submit();
    assertThat(unnamed.status()).isEqualTo(422);
    assertThat(unnamed.text()).contains("Di qué columna es el nombre.");
    assertThat(chosen(unnamed)).containsExactly("NONE", "TAX_ID");

    var twice =
        unnamed
            .form(columns.path())
            .without("column")
            .and("column", "LEGAL_NAME")
            .and("column", "LEGAL_NAME")
            .submit();
    assertThat(twice.text()).contains("«Nombre o razón social» está en dos columnas.");
  }

  @Test
  void refusedRowsSayTheirLineAndReasonAndTheGoodOnesGetIn() {
    var file =
        """
        Nombre;NIF;Correo
        Buena;B64717838;una@buena.example
        Mala;A13585626;mala@mala.example

        ;;sin@nombre.example
        Peor;;no es correo
        """;

    var checked = check(upload(file));

    assertThat(checked.text()).contains("Importar la fila buena", "Se quedan fuera 3 filas");
    assertThat(checked.all(".rows .grow small").eachText())
        .containsExactly("Línea 3", "Línea 5", "Línea 6");
    assertThat(checked.text()).contains("Escribe el nombre.");

    var done = fill(checked, "SKIP");
    assertThat(names()).containsExactly("Buena");

    var mend = browser.fetch(done.path() + "/refused");
    assertThat(mend.header("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"filas-por-corregir.csv\"");
    assertThat(mend.html().lines())
        .hasSize(4)
        .first()
        .isEqualTo("\ufeffNombre;NIF;Correo;Línea;Motivo");
    assertThat(mend.html()).contains("Mala;A13585626;mala@mala.example;3;", "Escribe el nombre.");

    var mended = mend.html().replace("A13585626", "A13585625").replace("no es correo", "");
    var again = check(upload(mended));
    assertThat(again.text()).contains("Importar las 2 filas buenas");
  }

  @Test
  void contactsThereAreAlreadyAreLeftUpdatedOrCreatedAnyway() {
    var known =
        testContacts.add(
            house,
            ContactDetails.company("La de Antes, S.A.")
                .withTaxId("A13585625")
                .withPhone("600 000 000")
                .withTags("vip"));
    var file = "Nombre;NIF;Correo\nLa de Ahora, S.A.;A13585625;ahora@nueva.example\n";

    var checked = check(upload(file));
    assertThat(checked.one(".rows a[href='/contacts/" + known + "']").text())
        .isEqualTo("Ya tienes a La de Antes, S.A.");
    fill(checked, "SKIP");
    assertThat(names()).containsExactly("La de Antes, S.A.");

    fill(check(upload(file)), "UPDATE");
    assertThat(names()).containsExactly("La de Ahora, S.A.");
    var updated = contact("La de Ahora, S.A.");
    assertThat(updated.id()).isEqualTo(known);
    assertThat(updated.phone()).isEqualTo("600 000 000");
    assertThat(updated.tags()).containsExactly("vip");
    assertThat(updated.email()).isEqualTo("ahora@nueva.example");

    fill(check(upload(file)), "CREATE");
    assertThat(names()).containsExactly("La de Ahora, S.A.", "La de Ahora, S.A.");
  }

  @Test
  void rowsThatRepeatAnotherAreSaidWithItsLine() {
    var file = "Nombre;Correo\nUna;a@a.example\nDos;b@a.example\nOtra vez;A@a.example\n";

    var checked = check(upload(file));
    assertThat(checked.text()).contains("Repite la línea 2", "Línea 4");
    fill(checked, "SKIP");
    assertThat(names()).containsExactly("Dos", "Una");
  }

  @Test
  void anImportIsUndoneButForWhatWasTouchedOrUsedSince() {
    var known =
        testContacts.add(
            house, ContactDetails.company("Antes, S.A.").withEmail("antes@antes.example"));
    var file =
        """
        Nombre;Correo
        Intacta;intacta@a.example
        Cambiada;cambiada@a.example
        Usada;usada@a.example
        Ahora;antes@antes.example
        """;
    var done = fill(check(upload(file)), "UPDATE");
    assertThat(names()).containsExactlyInAnyOrder("Intacta", "Cambiada", "Usada", "Ahora");
    var changed = contact("Cambiada");
    houses.as(
        house,
        () -> {
          contacting.update(
              changed.id(), changed.version(), changed.details().withPhone("600 1"), "");
          return true;
        });
    documents.draftQuote(house, contact("Usada").id());

    var undone = done.form(done.path() + "/recall").submit();

    assertThat(undone.text()).contains("2 contactos se quedan porque ya los has cambiado o usado");
    assertThat(names()).containsExactlyInAnyOrder("Cambiada", "Usada", "Antes, S.A.");
    assertThat(contact("Antes, S.A.").id()).isEqualTo(known);

    // what was put back is as good as ever
    assertThat(browser.get("/contacts/" + known + "/edit").status()).isEqualTo(200);
  }

  @Test
  void theTemplateIsReadBackWithEveryColumnKnown() {
    for (var language : List.of("es", "en")) {
      var reader = stranger.signedIn(houses.found("Mill Ltd.", Locale.of(language))).in(language);
      var template = reader.fetch("/contacts/imports/template").bytes();

      var columns =
          reader
              .get("/contacts/imports")
              .form("/contacts/imports")
              .file("file", "t.csv", "text/csv", template)
              .submit();

      assertThat(chosen(columns)).as(language).hasSize(18).doesNotContain("NONE");
      var checked = columns.form(columns.path()).submit();
      assertThat(checked.all(".figure-green").text()).as(language).contains("1");
    }
  }

  @Test
  void whatIsExportedIsImportedElsewhere() {
    testContacts.add(
        house,
        ContactDetails.company("=1+1, S.A.")
            .withTaxId("A13585625")
            .withEmail("uno@formula.example")
            .withTags("obra", "vip"));
    var csv = browser.fetch("/contacts/export");
    assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.html()).contains(";A13585625;").contains("\n'=1+1, S.A.");

    var other = houses.found();
    browser = stranger.signedIn(other);
    house = other;
    fill(check(upload(csv.bytes(), "contactos.csv")), "SKIP");

    var contact = contact("=1+1, S.A.");
    assertThat(contact.tags()).containsExactly("obra", "vip");
    assertThat(contact.taxId()).isEqualTo("A13585625");
    assertThat(contact.customer()).isTrue();
  }

  @Test
  void aForgottenImportIsGoneAndItsContactsStay() {
    var done = fill(check(upload(FILE)), "SKIP");

    var list = done.form(done.path() + "/removal").submit();

    assertThat(list.text()).doesNotContain("Importaciones recientes");
    assertThat(names()).hasSize(2);
  }

  private SeenPage upload(String text) {
    return upload(text.getBytes(StandardCharsets.UTF_8), "contactos.csv");
  }

  private SeenPage upload(byte[] content, String name) {
    return browser
        .get("/contacts/imports")
        .form("/contacts/imports")
        .file("file", name, "text/csv", content)
        .submit();
  }

  private static SeenPage check(SeenPage columns) {
    return columns.form(columns.path()).submit();
  }

  private static SeenPage fill(SeenPage checked, String twins) {
    return checked.form(checked.path() + "/filling").with("twins", twins).submit();
  }

  private static List<String> chosen(SeenPage page) {
    return page.all("select[name=column] option[selected]").eachAttr("value");
  }

  private List<String> names() {
    return houses.as(house, () -> contacts.search("", 50)).stream().map(it -> it.name()).toList();
  }

  private app.zaguan.contacts.Contact contact(String name) {
    return houses.as(
        house,
        () ->
            contacts.after(null, 100).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow());
  }
}
