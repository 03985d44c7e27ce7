package app.zaguan.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.TestDocuments;
import app.zaguan.identity.Role;
import app.zaguan.identity.TestMembers;
import app.zaguan.shared.Browser;
import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.SeenPage;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class AuditPageTest {

  /** What a module hands to the trail under its own name. */
  private static final Pattern RECORDED =
      Pattern.compile(
          "(?:record|audit)\\(\\s*\"([a-z_-]+(?:\\.[a-z_-]+)+)\",\\s*(?:\"([a-z_]+)\")?");

  @Autowired Browser browser;
  @Autowired TestHouse houses;
  @Autowired TestMembers members;
  @Autowired TestDocuments documents;
  @Autowired JdbcClient db;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Registro de actividad | Emitió el documento | Creó el contacto | Creó la cuenta | Usuario
          en | Activity log | Issued the document | Created the contact | Created the account | User
          """)
  void whoAnswersForTheHouseReadsWhatWasDone(
      String language, String title, String issued, String created, String founded, String kind) {
    var house = houses.found("Casa", Locale.of(language));
    var contact = documents.customer(house);
    var invoice = documents.issuedInvoice(house, contact, "100.00");

    var page = browser.signedIn(house).get("/settings/audit");

    assertThat(page.one("h1").text()).isEqualTo(title);
    assertThat(page.text()).contains(issued, created, founded, "Ana Soler", "127.0.0.1", kind);
    assertThat(page.all("a[href='/invoices/" + invoice + "']")).isNotEmpty();
    assertThat(page.all("a[href='/contacts/" + contact + "']")).isNotEmpty();
    assertThat(page.text()).doesNotContain("audit.", "contact.created", "{0}");
  }

  @Test
  void onlyOwnerAndAdministratorsReadIt() {
    var house = houses.found();
    for (var role : Role.values()) {
      var cookie = members.add(house, role).cookie();
      var status = browser.stranger().withCookie(cookie).get("/settings/audit").status();
      var may = role == Role.OWNER || role == Role.ADMINISTRATOR;
      assertThat(status).as(role.name()).isEqualTo(may ? 200 : 403);
    }
  }

  @Test
  void oneAsksByPersonByKindByThingAndByDay() {
    var house = houses.found();
    var contact = documents.customer(house);
    documents.issuedInvoice(house, contact, "100.00");
    var person = write(house, "Bru Ferrer", "user.signed-in", "2024-02-10T22:30:00Z");
    write(house, "Otra", "user.signed-in", "2024-02-12T12:00:00Z");
    var owner = browser.signedIn(house);

    assertThat(lines(owner.get("/settings/audit?person=" + person)))
        .singleElement()
        .asString()
        .contains("Bru Ferrer");
    assertThat(lines(owner.get("/settings/audit?family=DOCUMENTS")))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).contains("documento"));
    assertThat(lines(owner.get("/settings/audit?subject=" + contact)))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).contains("contacto"));
    // half past ten in the evening in London is the next day in Madrid, where the house is
    assertThat(lines(owner.get("/settings/audit?from=2024-02-10&to=2024-02-10"))).hasSize(1);
    assertThat(lines(owner.get("/settings/audit?from=2024-02-11&to=2024-02-12"))).hasSize(1);
    assertThat(lines(owner.get("/settings/audit?to=2024-02-09"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"es, 21/11/2026", "en, 2026-11-21"})
  void aDayThatIsNoneIsToldSoAndKept(String language, String example) {
    var house = houses.found("Casa", Locale.of(language));

    var page = browser.signedIn(house).get("/settings/audit?from=2024-02-31");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.one("#from-error").text()).contains(example);
    assertThat(page.one("#from").val()).isEqualTo("2024-02-31");
  }

  @Test
  void yearsOfItArePagedByKeyWithTheSameFewStatements() {
    var house = houses.found();
    var owner = browser.signedIn(house);
    var few = CountedStatements.during(() -> owner.get("/settings/audit"));
    documents.issuedInvoice(house, documents.customer(house), "10.00");
    writeMany(house, 220);

    var many = CountedStatements.during(() -> owner.get("/settings/audit"));
    assertThat(many).hasSizeLessThanOrEqualTo(4);
    assertThat(many.size() - few.size()).as("names of contacts and documents").isLessThan(3);

    var seen = new ArrayList<String>();
    var page = owner.get("/settings/audit?family=TEAM");
    for (var pages = 0; pages < 10; pages++) {
      seen.addAll(lines(page));
      var next = page.all("a[rel=next]");
      if (next.isEmpty()) {
        break;
      }
      page = owner.get(next.first().attr("href"));
    }
    assertThat(seen).hasSize(220).doesNotHaveDuplicates();
  }

  @Test
  void aKeyOfNobodysMakingBeginsAtTheBeginning() {
    var house = houses.found();

    var page = browser.signedIn(house).get("/settings/audit?after=bm90aGluZw&person=x&family=y");

    assertThat(page.status()).isEqualTo(200);
    assertThat(lines(page)).isNotEmpty();
  }

  @Test
  void theTrailIsTakenAwayWholeAndRunsNoFormula() {
    var house = houses.found();
    writeMany(house, 2300);
    write(house, "=HYPERLINK(\"http://evil.example\")", "user.signed-in", "2024-02-10T10:00:00Z");
    write(houses.found(), "Vecina", "user.signed-in", "2024-02-10T10:00:00Z");
    var owner = browser.signedIn(house);

    var file = owner.get("/settings/audit").form("/settings/audit/export").submit();

    var text = new String(file.bytes(), StandardCharsets.UTF_8);
    assertThat(file.header("Content-Disposition").orElseThrow()).startsWith("attachment");
    assertThat(text.lines()).hasSizeGreaterThanOrEqualTo(2302);
    assertThat(text)
        .contains("Cambió el rol de un usuario", "'=HYPERLINK(")
        .doesNotContain("Vecina");
    assertThat(Pattern.compile("(^|[;\"\n])=").matcher(text).find()).isFalse();
    assertThat(members.trail(house)).contains("audit.exported");
  }

  @Test
  void everyActWrittenInTheCodeHasItsWords() {
    var acts = new TreeMap<String, String>();
    for (var source : sources()) {
      var found = RECORDED.matcher(source);
      while (found.find()) {
        acts.put(found.group(1), found.group(2) == null ? "" : found.group(2));
      }
    }
    assertThat(acts).hasSizeGreaterThan(30);
    acts.forEach(EveryActHasItsWords::check);
  }

  @Test
  void everyFamilyHasItsOwnNouns() {
    var seen = new HashSet<String>();
    for (var family : AuditFamily.values()) {
      assertThat(family.nouns()).isNotEmpty().allSatisfy(it -> assertThat(seen.add(it)).isTrue());
    }
  }

  private static List<String> lines(SeenPage page) {
    return page.all("#list tbody tr").eachText();
  }

  private UUID write(House house, String name, String act, String at) {
    var person = UUID.randomUUID();
    insert(house, Map.of("name", name, "act", act, "at", at, "person", person), 1);
    return person;
  }

  private void writeMany(House house, int rows) {
    insert(
        house,
        Map.of(
            "name",
            "Ana",
            "act",
            "member.role-changed",
            "at",
            "2023-01-01T00:00:00Z",
            "person",
            UUID.randomUUID()),
        rows);
  }

  private void insert(House house, Map<String, Object> entry, int rows) {
    houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql(
                    """
                    insert into audit_entry (org_id, id, at, actor_kind, actor_id, actor_name, act,
                                             subject_type, details)
                    select :org, gen_random_uuid(), cast(:at as timestamptz) + n * interval '1 hour',
                           'USER', :person, :name, :act, 'user',
                           jsonb_build_object('number', n)
                      from generate_series(0, :rows - 1) n
                    """)
                .param("org", house.organization().value())
                .param("rows", rows)
                .params(entry)
                .update());
  }

  private static List<String> sources() {
    try (var all = Files.walk(Path.of("src/main/java"))) {
      return all.filter(it -> it.toString().endsWith(".java")).map(AuditPageTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
