package app.zaguan.contacts.imports;

import app.zaguan.contacts.ContactRole;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.jobs.Queue;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The imports of an organization: all SQL about them, but that of their rows. */
@Repository
@Transactional
class Imports {

  static final Queue QUEUE = new Queue("contact_import", "next_turn_at");

  /** A worker tells how far it is much more often than that; one that does not has died. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  private static final String COLUMNS =
      """
      id, file_name, language, state, has_header, columns, role, twins, first_line, row_count,
      rows_done, attempt, failed, actor_id, actor_name, actor_address, created_at, filled_at
      """;

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  Imports(JdbcClient db, Here here, Clock clock) {
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  /** Writes down that a file is here, before its rows. */
  void add(ImportId id, String fileName, Locale language) {
    var actor = here.actor();
    db.sql(
            """
            insert into contact_import
              (org_id, id, file_name, language, state, has_header, columns, role, twins,
               first_line, row_count, actor_id, actor_name, actor_address, created_at)
            values (:org, :id, :name, :language, 'STAGED', false, '{}', 'CUSTOMER', 'SKIP',
                    1, 0, :actor, :actorName, :address, :now)
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("name", fileName)
        .param("language", language.getLanguage())
        .param("actor", actor.id())
        .param("actorName", actor.name())
        .param("address", actor.address())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** What was seen while its rows were written down. */
  void staged(ImportId id, ColumnGuess guess, int firstLine, int rows) {
    db.sql(
            """
            update contact_import
               set has_header = :header, columns = :columns, first_line = :first, row_count = :rows
             where org_id = :org and id = :id
            """)
        .param("header", guess.hasHeader())
        .param("columns", names(guess.columns()))
        .param("first", firstLine)
        .param("rows", rows)
        .param("org", here.organization().value())
        .param("id", id.value())
        .update();
  }

  @Transactional(readOnly = true)
  ContactImport get(ImportId id) {
    return db.sql("select " + COLUMNS + " from contact_import where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> read(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** The latest, newest first. */
  @Transactional(readOnly = true)
  List<ContactImport> latest(int atMost) {
    return db.sql(
            "select "
                + COLUMNS
                + " from contact_import where org_id = :org order by id desc limit :most")
        .param("org", here.organization().value())
        .param("most", atMost)
        .query((row, index) -> read(row))
        .list();
  }

  /** Says what the columns are, and has the rows checked. */
  boolean check(ImportId id, boolean hasHeader, List<ImportColumn> columns, ContactRole role) {
    return db.sql(
                """
                update contact_import
                   set state = 'CHECKING', has_header = :header, columns = :columns, role = :role,
                       rows_done = 0, failed = false, next_turn_at = :now
                 where org_id = :org and id = :id and state in ('STAGED', 'CHECKED')
                """)
            .param("header", hasHeader)
            .param("columns", names(columns))
            .param("role", role.name())
            .param("now", Timestamp.from(clock.instant()))
            .param("org", here.organization().value())
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Has a next step taken, if it stands where that step begins. */
  boolean begin(ImportId id, ImportState from, ImportState to, @Nullable Twins twins) {
    return db.sql(
                """
                update contact_import
                   set state = :to, rows_done = 0, failed = false, next_turn_at = :now,
                       twins = coalesce(:twins, twins)
                 where org_id = :org and id = :id and state = :from
                """)
            .param("to", to.name())
            .param("now", Timestamp.from(clock.instant()))
            .param("twins", twins == null ? null : twins.name())
            .param("org", here.organization().value())
            .param("id", id.value())
            .param("from", from.name())
            .update()
        == 1;
  }

  /** Takes an import whose turn it is: of two workers who try, the second finds nothing. */
  Optional<ContactImport> take(ImportId id) {
    var now = clock.instant();
    return db.sql(
            "update contact_import set attempt = attempt + 1, next_turn_at = :until"
                + " where org_id = :org and id = :id and next_turn_at <= :now returning "
                + COLUMNS)
        .param("until", Timestamp.from(now.plus(LEASE)))
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("now", Timestamp.from(now))
        .query((row, index) -> read(row))
        .optional();
  }

  /**
   * Tells how far a worker is: in a transaction of its own, so that it can be seen while the work's
   * is still running.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void progress(ContactImport of, int rows) {
    db.sql(
            """
            update contact_import
               set rows_done = rows_done + :rows, next_turn_at = :until
             where org_id = :org and id = :id and attempt = :attempt
            """)
        .param("rows", rows)
        .param("until", Timestamp.from(clock.instant().plus(LEASE)))
        .param("org", here.organization().value())
        .param("id", of.id().value())
        .param("attempt", of.attempt())
        .update();
  }

  /**
   * Ends a worker's work; an {@link IllegalStateException} where another one took over, so that
   * what this one did is undone.
   */
  void end(ContactImport of, ImportState state) {
    var ended =
        db.sql(
                """
                update contact_import
                   set state = :state, next_turn_at = null, failed = false,
                       filled_at = case when :state = 'FILLED' then :now else filled_at end
                 where org_id = :org and id = :id and attempt = :attempt and state = :from
                """)
            .param("state", state.name())
            .param("now", Timestamp.from(clock.instant()))
            .param("org", here.organization().value())
            .param("id", of.id().value())
            .param("attempt", of.attempt())
            .param("from", of.state().name())
            .update();
    if (ended == 0) {
      throw new IllegalStateException("another worker has import " + of.id());
    }
  }

  /** It could not be done: back to where a person may try again. */
  void failed(ContactImport of, ImportState back) {
    db.sql(
            """
            update contact_import
               set state = :state, next_turn_at = null, failed = true, rows_done = 0
             where org_id = :org and id = :id and attempt = :attempt and state = :from
            """)
        .param("state", back.name())
        .param("org", here.organization().value())
        .param("id", of.id().value())
        .param("attempt", of.attempt())
        .param("from", of.state().name())
        .update();
  }

  /** What was uploaded before then has served. */
  void forgetBefore(Instant then) {
    db.sql(
            """
            delete from contact_import
             where org_id = :org and created_at < :then and next_turn_at is null
            """)
        .param("org", here.organization().value())
        .param("then", Timestamp.from(then))
        .update();
  }

  boolean delete(ImportId id) {
    return db.sql(
                """
                delete from contact_import
                 where org_id = :org and id = :id and next_turn_at is null
                """)
            .param("org", here.organization().value())
            .param("id", id.value())
            .update()
        == 1;
  }

  private static String[] names(List<ImportColumn> columns) {
    return columns.stream().map(Enum::name).toArray(String[]::new);
  }

  private static ContactImport read(ResultSet row) throws SQLException {
    var columns = (String[]) row.getArray("columns").getArray();
    var filled = row.getTimestamp("filled_at");
    return new ContactImport(
        new ImportId(row.getObject("id", UUID.class)),
        row.getString("file_name"),
        Locale.of(row.getString("language")),
        ImportState.valueOf(row.getString("state")),
        row.getBoolean("has_header"),
        Arrays.stream(columns).map(ImportColumn::of).toList(),
        ContactRole.valueOf(row.getString("role")),
        Twins.valueOf(row.getString("twins")),
        row.getInt("first_line"),
        row.getInt("row_count"),
        row.getInt("rows_done"),
        row.getInt("attempt"),
        row.getBoolean("failed"),
        new Actor(
            Actor.Kind.USER,
            row.getObject("actor_id", UUID.class),
            row.getString("actor_name"),
            row.getString("actor_address")),
        row.getTimestamp("created_at").toInstant(),
        filled == null ? null : filled.toInstant());
  }
}
