package app.zaguan.notifications.texts;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.TestMembers;
import app.zaguan.notifications.TestMail;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails in the organization's own words. */
@RunningApplication
class MailTextTest {

  private static final String LIST = "/settings/mail-texts";
  private static final String TEXT = LIST + "/text";

  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired TestDocuments documents;
  @Autowired TestMail mail;
  @Autowired Wording wording;
  @Autowired Browser stranger;
  @Autowired JdbcClient db;

  private House house;
  private Browser owner;

  @BeforeEach
  void signIn() {
    house = houses.found("Ferretería Propia, S.L.");
    owner = stranger.signedIn(house);
  }

  @Test
  void aQuoteGoesOutInTheWordsOfItsHouse() {
    owner.get(TEXT + "?letter=quote&language=es");
    var saved =
        owner
            .form(TEXT)
            .with("subject", "Tu presupuesto {number} ya está aquí")
            .with("body", "Aquí lo tienes, {contact}: {total}.\n\nVale hasta el {due}.\n{business}")
            .with("button", "Abrir {number}")
            .submit();
    assertThat(saved.text()).contains("Textos guardados.");
    assertThat(saved.all("a:contains(personalizado)")).hasSize(1);

    var quote = documents.sentQuote(house, documents.customer(house));
    documents.send(house, quote);

    var sent = mail.last(house, "quote.sent");
    assertThat(sent.subject()).matches("Tu presupuesto P26/\\d+ ya está aquí");
    assertThat(sent.text())
        .containsPattern("Aquí lo tienes, .*: [\\d.]+,\\d\\d\\u00a0€\\.\n\nVale hasta el \\d")
        .contains("Ferretería Propia, S.L.", "Abrir P26/")
        .doesNotContain("{", "Te enviamos");
    assertThat(members.trail(house)).contains("mail-text.changed");
  }

  @Test
  void anotherHouseAndAnotherLanguageKeepTheirs() {
    save("quote", "en", "Quote {number}", "In English", "Open");
    var quote = documents.sentQuote(house, documents.customer(house));
    documents.send(house, quote);
    assertThat(mail.last(house, "quote.sent").text()).contains("Te enviamos el presupuesto");

    save("quote", "es", "Otro {number}", "En español", "Abrir");
    var other = houses.found();
    var theirs = documents.sentQuote(other, documents.customer(other));
    documents.send(other, theirs);
    assertThat(mail.last(other, "quote.sent").text()).contains("Te enviamos el presupuesto");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{numero}", "{0}", "{}", "{contact.email}", "{{number}}x{ }"})
  void whatMeansNothingIsRefusedInASentence(String mention) {
    var page = save("quote", "es", "Presupuesto", "Hola " + mention, "Abrir");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.problem("body"))
        .contains("no significa nada en este correo. Puedes usar {contact}, {number},");
    assertThat(page.value("body").strip()).isEqualTo("Hola " + mention);
  }

  @Test
  void nothingMayBeEmpty() {
    var page = save("quote", "es", "", " ", "");

    assertThat(page.problem("subject")).isEqualTo("Escribe algo aquí.");
    assertThat(page.problem("body")).isEqualTo("Escribe algo aquí.");
    assertThat(page.problem("button")).isEqualTo("Escribe algo aquí.");
  }

  @Test
  void itIsSeenAsItWillReadBeforeItIsSaved() {
    owner.get(TEXT + "?letter=invoice&language=es");

    var page =
        owner
            .form(TEXT)
            .with("subject", "Factura {number}")
            .with("body", "Son {total}, {contact}.")
            .with("then", "preview")
            .submit();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.one("#mail-preview").text())
        .contains("Factura F26/0412", "Hola, Carmen Ruiz:", "Son 1.210,00 €, Carmen Ruiz.");
    assertThat(owner.get(LIST).all("a:contains(personalizado)")).isEmpty();
  }

  @Test
  void markupIsNothingButText() {
    var evil = "<script>alert(1)</script> <a href='https://x.example'>aquí</a> {number}";
    var page = save("quote", "es", "<b>P</b>", evil, "<i>x</i>");
    assertThat(page.status()).isEqualTo(200);

    var preview = owner.get(TEXT + "?letter=quote&language=es");
    assertThat(preview.one("#mail-preview").select("script, a, b, i")).isEmpty();
    documents.send(house, documents.sentQuote(house, documents.customer(house)));

    assertThat(html())
        .contains("&lt;script&gt;", "&lt;a href=", "&lt;i&gt;x")
        .doesNotContain("<script>", "https://x.example'>");
  }

  @Test
  void theStandardTextComesBack() {
    save("quote", "es", "Mío", "Mío", "Mío");
    owner.get(TEXT + "?letter=quote&language=es");

    var list = owner.form(LIST + "/standard").submit();

    assertThat(list.text()).contains("Este correo vuelve a llevar nuestro texto.");
    documents.send(house, documents.sentQuote(house, documents.customer(house)));
    assertThat(mail.last(house, "quote.sent").text()).contains("Te enviamos el presupuesto");
  }

  @Test
  void answersGoWhereTheHouseSaysAndItsSignatureStandsBeneath() {
    owner.get(LIST);
    var refused = owner.form(LIST + "/manner").with("replyTo", "no es nada").submit();
    assertThat(refused.problem("replyTo")).isEqualTo("Esto no es una dirección de correo.");

    owner
        .form(LIST + "/manner")
        .with("replyTo", "ventas@propia.example")
        .with("signature", "Ana Soler\nDe 9 a 14 h\n<b>961</b>")
        .submit();
    documents.send(house, documents.sentQuote(house, documents.customer(house)));

    var sent = mail.last(house, "quote.sent");
    assertThat(sent.text()).contains("Ana Soler\nDe 9 a 14 h\n<b>961</b>");
    assertThat(html()).contains("Ana Soler<br>De 9 a 14 h<br>&lt;b&gt;961&lt;/b&gt;");
    assertThat(column("reply_to")).isEqualTo("ventas@propia.example");
  }

  @Test
  void everyStandardTextPassesItsOwnRules() {
    for (var letter : wording.letters()) {
      for (var language : app.zaguan.shared.text.Words.LANGUAGES) {
        var page =
            owner.get(TEXT + "?letter=" + letter.name() + "&language=" + language.getLanguage());
        assertThat(page.one("#mail-preview").text()).as(letter.name()).doesNotContain("{", "??");
        assertThat(owner.form(TEXT).submit().status()).as(letter.name()).isEqualTo(200);
      }
    }
  }

  @Test
  void aTestMailGoesToOneselfByTheWayOfAll() {
    owner.get(LIST);

    var page = owner.form("/settings/mail-tests").submit();

    assertThat(page.path()).startsWith("/outbox/");
    assertThat(page.text()).contains("Correo de prueba de Ferretería Propia, S.L.", house.email());
    assertThat(mail.last(house, "mail.test").to()).isEqualTo(house.email());
    assertThat(members.trail(house)).contains("mail.tested");
  }

  private SeenPage save(
      String letter, String language, String subject, String body, String button) {
    owner.get(TEXT + "?letter=" + letter + "&language=" + language);
    return owner
        .form(TEXT)
        .with("subject", subject)
        .with("body", body)
        .with("button", button)
        .submit();
  }

  private String html() {
    return column("html_body");
  }

  private String column(String name) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql(
                    "select "
                        + name
                        + " from outgoing_mail where org_id = :org and kind = 'quote.sent'"
                        + " order by id desc limit 1")
                .param("org", house.organization().value())
                .query(String.class)
                .single());
  }
}
