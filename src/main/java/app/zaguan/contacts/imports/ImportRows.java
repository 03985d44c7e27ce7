package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.csv.CsvRow;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of imports: all SQL about them, a batch at a time. */
@Repository
@Transactional
class ImportRows {

  /** How many rows are worked on at once. */
  static final int BATCH = 500;

  private static final String PART = "\u001f";

  private static final String COLUMNS =
      "r.line, r.cells, r.outcome, r.twin_line, r.twin_id,"
          + " coalesce(c.trade_name, c.legal_name) as twin_name"
          + " from contact_import_row r"
          + " left join contact c on c.org_id = r.org_id and c.id = r.twin_id";

  private final JdbcClient db;
  private final Here here;

  ImportRows(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** What was found out about a row. */
  record Finding(int line, Outcome outcome, @Nullable Integer twinLine, @Nullable UUID twin) {}

  /** What became of a row: the contact it made or changed, at that version. */
  record Filled(int line, Outcome outcome, @Nullable UUID contact, int version) {}

  void add(ImportId id, List<CsvRow> rows) {
    db.sql(
            """
            insert into contact_import_row (org_id, import_id, line, cells)
            select :org, :import, row.line, row.cells
              from unnest(cast(:lines as int[]), cast(:cells as text[])) as row (line, cells)
            """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .param("lines", rows.stream().map(CsvRow::line).toArray(Integer[]::new))
        .param("cells", rows.stream().map(it -> joined(it.cells())).toArray(String[]::new))
        .update();
  }

  /** The next rows behind a line. */
  List<ImportRow> after(ImportId id, int line, int atMost) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                 where r.org_id = :org and r.import_id = :import and r.line > :line
                 order by r.line
                 limit :most
                """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .param("line", line)
        .param("most", atMost)
        .query((row, index) -> read(row))
        .list();
  }

  /** The next ones of some outcomes. */
  List<ImportRow> after(ImportId id, List<Outcome> outcomes, int line, int atMost) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                 where r.org_id = :org and r.import_id = :import and r.line > :line
                   and r.outcome = any(cast(:outcomes as text[]))
                 order by r.line
                 limit :most
                """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .param("line", line)
        .param("outcomes", outcomes.stream().map(Enum::name).toArray(String[]::new))
        .param("most", atMost)
        .query((row, index) -> read(row))
        .list();
  }

  void found(ImportId id, List<Finding> findings) {
    db.sql(
            """
            update contact_import_row r
               set outcome = f.outcome, twin_line = f.twin_line, twin_id = f.twin
              from unnest(cast(:lines as int[]), cast(:outcomes as text[]),
                          cast(:twinLines as int[]), cast(:twins as uuid[]))
                     as f (line, outcome, twin_line, twin)
             where r.org_id = :org and r.import_id = :import and r.line = f.line
            """)
        .param("lines", all(findings, Finding::line, new Integer[0]))
        .param("outcomes", all(findings, it -> it.outcome().name(), new String[0]))
        .param("twinLines", all(findings, Finding::twinLine, new Integer[0]))
        .param("twins", all(findings, Finding::twin, new UUID[0]))
        .param("org", here.organization().value())
        .param("import", id.value())
        .update();
  }

  /** Keeps the contacts that these rows are about to change as they are now. */
  void keepBefore(ImportId id, List<Integer> lines) {
    db.sql(
            """
            update contact_import_row r
               set before = to_jsonb(c)
              from contact c
             where r.org_id = :org and r.import_id = :import
               and r.line = any(cast(:lines as int[]))
               and c.org_id = r.org_id and c.id = r.twin_id
            """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .param("lines", lines.toArray(Integer[]::new))
        .update();
  }

  void filled(ImportId id, List<Filled> filled) {
    db.sql(
            """
            update contact_import_row r
               set outcome = f.outcome, contact_id = f.contact, contact_version = f.version
              from unnest(cast(:lines as int[]), cast(:outcomes as text[]),
                          cast(:contacts as uuid[]), cast(:versions as int[]))
                     as f (line, outcome, contact, version)
             where r.org_id = :org and r.import_id = :import and r.line = f.line
            """)
        .param("lines", all(filled, Filled::line, new Integer[0]))
        .param("outcomes", all(filled, it -> it.outcome().name(), new String[0]))
        .param("contacts", all(filled, Filled::contact, new UUID[0]))
        .param("versions", all(filled, Filled::version, new Integer[0]))
        .param("org", here.organization().value())
        .param("import", id.value())
        .update();
  }

  /** How many rows there are of each outcome. */
  Map<Outcome, Integer> counts(ImportId id) {
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    db.sql(
            """
            select outcome, count(*) as rows
              from contact_import_row
             where org_id = :org and import_id = :import and outcome is not null
             group by outcome
            """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .query(row -> {
          counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("rows"));
        });
    return counts;
  }

  /** Nothing is known of the rows any more: they are to be checked again. */
  void forget(ImportId id) {
    db.sql(
            """
            update contact_import_row
               set outcome = null, twin_line = null, twin_id = null
             where org_id = :org and import_id = :import and outcome is not null
            """)
        .param("org", here.organization().value())
        .param("import", id.value())
        .update();
  }

  private static <T, V> @Nullable V[] all(List<T> from, Function<T, @Nullable V> what, V[] type) {
    return from.stream().map(what).toList().toArray(type);
  }

  private static String joined(List<String> cells) {
    return String.join(PART, cells.stream().map(it -> it.replace(PART, " ")).toList());
  }

  private static ImportRow read(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    var twin = row.getObject("twin_id", UUID.class);
    return new ImportRow(
        row.getInt("line"),
        List.of(row.getString("cells").split(PART, -1)),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getObject("twin_line", Integer.class),
        twin == null ? null : new ContactId(twin),
        row.getString("twin_name"));
  }
}
