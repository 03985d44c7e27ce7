package app.zaguan.sample.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Standing;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.documents.papers.Line;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.documents.papers.Publications;
import app.zaguan.documents.pricing.PricedDocument;
import app.zaguan.documents.printing.Printing;
import app.zaguan.portal.TestPortal;
import app.zaguan.shared.Browser;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What {@code bin/seed} makes is what people make. */
@RunningApplication
class MeasuredHouseTest {

  private static final Size SIZE = new Size(4, 10, 120, 30, 80);

  @Autowired TestHouse houses;
  @Autowired TestPortal portal;
  @Autowired Browser browser;
  @Autowired Documents documents;
  @Autowired Publications publications;
  @Autowired Printing printing;
  @Autowired FlywayConnectionDetails owner;
  @Autowired AutowireCapableBeanFactory beans;

  private House house;
  private MeasuredHouse.Filled filled;

  @BeforeEach
  void aMeasuredHouse() {
    house = houses.found();
    var patterns = beans.createBean(Patterns.class);
    var measured =
        new MeasuredHouse(
            beans.getBean(app.zaguan.contacts.Contacting.class),
            beans.getBean(app.zaguan.catalog.Cataloguing.class),
            patterns);
    filled = houses.as(house, () -> measured.fill(SIZE));
    new Copies(owner).make(filled.patterns());
  }

  @Test
  void aCopyLooksInEveryTableAsWhatTheUseCasesMade() {
    var pattern = filled.patterns().getFirst().invoice();
    var copy = paidCopyOf(pattern);

    var made = traces(pattern);
    assertThat(made.keySet())
        .contains("document", "document_line", "document_revision", "audit_entry");
    assertThat(traces(copy.id())).isEqualTo(made);
  }

  @Test
  void anUnpaidCopyLacksItsPaymentAlone() {
    var copy = all().stream().filter(it -> it.due().isPositive()).findFirst().orElseThrow();

    assertThat(copy.due()).isEqualTo(copy.total());
    assertThat(houses.as(house, () -> documents.history(copy.id())))
        .extracting(it -> it.kind().name())
        .containsExactly("CREATED", "ISSUED");
  }

  @Test
  void everyCopyIsPricedHashedAndNumberedAsTheRulesSay() {
    var all = all();
    assertThat(all).hasSize(SIZE.invoices());
    for (var row : all.subList(0, 10)) {
      var document = get(row.id());
      var kept =
          houses
              .inside(
                  Wall.staff(house.organization()),
                  house.actor(),
                  () -> publications.revision(row.id(), document.revision()))
              .orElseThrow();
      assertThat(PaperJson.write(document.paper())).isEqualTo(kept.paper());
      assertThat(PaperJson.hash(kept.paper())).isEqualTo(kept.hash());
      var priced = document.paper().lines().stream().map(Line::priced).toList();
      assertThat(PricedDocument.of(document.paper().currency(), priced).totals())
          .isEqualTo(document.paper().totals());
      assertThat(document.paper().lines()).hasSize(5);
    }
    consecutive(all);
  }

  @Test
  void theNextInvoiceGoesOnWhereTheCopiesEnd() {
    var pages = browser.signedIn(house);
    assertThat(pages.get("/invoices").all("#list tbody tr")).isNotEmpty();
    var newest = all().getFirst();
    assertThat(pages.get("/invoices/" + newest.id()).text()).contains(newest.number());
    assertThat(pages.get("/").text()).contains(newest.buyer());

    var contact = filled.contacts().get(1);
    var customer = portal.signedIn(browser, house, contact);
    assertThat(customer.get(portal.at(house, "/invoices")).all("#list tbody tr")).hasSize(80);
    var pdf = houses.as(house, () -> printing.pdf(newest.id()));
    assertThat(new String(pdf.content(), 0, 5)).isEqualTo("%PDF-");
  }

  private static void consecutive(List<DocumentRow> newestFirst) {
    var years = new TreeMap<Integer, List<DocumentRow>>();
    newestFirst.reversed().stream()
        .sorted(java.util.Comparator.comparing(DocumentRow::number))
        .forEach(it -> years.computeIfAbsent(it.date().getYear(), y -> new ArrayList<>()).add(it));
    years.forEach((year, rows) ->
        assertThat(rows)
            .extracting(DocumentRow::number)
            .containsExactlyElementsOf(
                IntStream.rangeClosed(1, rows.size())
                    .mapToObj(n -> "F%02d/%04d".formatted(year % 100, n))
                    .toList()));
    years.values().forEach(rows -> assertThat(rows).extracting(DocumentRow::date).isSorted());
  }

  private DocumentRow paidCopyOf(DocumentId pattern) {
    var contact = get(pattern).contact();
    return all().stream()
        .filter(it -> it.contact().equals(contact) && !it.id().equals(pattern))
        .filter(it -> it.standing() == Standing.PAID)
        .findFirst()
        .orElseThrow();
  }

  private List<DocumentRow> all() {
    var query = DocumentQuery.of(DocumentType.INVOICE).sized(200);
    return houses.as(house, () -> documents.list(query)).rows();
  }

  private Document get(DocumentId id) {
    return houses.as(house, () -> documents.get(id));
  }

  /** Of every table that knows of the document: how many rows, and which columns are filled. */
  private Map<String, List<String>> traces(DocumentId id) {
    var db =
        JdbcClient.create(
            new DriverManagerDataSource(
                owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
    var found = new TreeMap<String, List<String>>();
    db.sql(
            """
            select table_name, column_name from information_schema.columns
             where table_schema = 'public'
               and (column_name in ('document_id', 'subject_id')
                    or (table_name, column_name) = ('document', 'id'))
            """)
        .query((row, index) -> new String[] {row.getString(1), row.getString(2)})
        .list()
        .forEach(it -> {
          @Nullable List<String> rows =
              db.sql(
                      """
                      select string_agg(key, ' ' order by key) as filled
                        from %s t, jsonb_each_text(to_jsonb(t))
                       where t.org_id = :org and t.%s = :id and value is not null
                       group by t order by filled
                      """
                          .formatted(it[0], it[1]))
                  .param("org", house.organization().value())
                  .param("id", id.value())
                  .query(String.class)
                  .list();
          if (!rows.isEmpty()) {
            found.put(it[0], rows);
          }
        });
    return found;
  }
}
