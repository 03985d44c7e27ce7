package app.zaguan.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.CountedStatements;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** A file with years of contacts: in batches, all or nothing, and seen while it goes on. */
@RunningApplication
class ImportSizeTest {

  private static final int ROWS = 20_000;
  private static final int BATCHES = ROWS / ImportRows.BATCH;

  /** What begins and ends it, and what timers of others say meanwhile: never one more a batch. */
  private static final int ELSE = BATCHES / 2;

  @Autowired TestHouse houses;
  @Autowired Staging staging;
  @Autowired Imports imports;
  @Autowired ImportRows rows;
  @Autowired Checking checking;
  @Autowired Filling filling;
  @Autowired Recalling recalling;
  @Autowired Importing importing;
  @Autowired JdbcClient db;

  private House house;

  @BeforeEach
  void found() {
    house = houses.found();
  }

  @Test
  void twentyThousandRowsTakeAFewStatementsPerBatch() {
    var staged = new AtomicReference<ImportId>();
    assertThat(CountedStatements.during(() -> staged.set(stage(file(ROWS)))))
        .hasSizeLessThanOrEqualTo(BATCHES + 5);
    var id = staged.get();

    // rows, those known already, what was found, how far
    assertThat(during(() -> checking.check(taken(id, ImportState.CHECKING))))
        .hasSizeLessThanOrEqualTo(4 * BATCHES + ELSE);
    assertThat(counts(id).get(Outcome.READY)).isEqualTo(ROWS);

    // rows, contacts, notes, what became of them, how far
    assertThat(during(() -> filling.fill(taken(id, ImportState.FILLING))))
        .hasSizeLessThanOrEqualTo(5 * BATCHES + ELSE);
    assertThat(contacts()).isEqualTo(ROWS);

    // contacts, who keeps them (two), away, how far
    assertThat(during(() -> recalling.recall(taken(id, ImportState.RECALLING))))
        .hasSizeLessThanOrEqualTo(5 * BATCHES + ELSE);
    assertThat(contacts()).isZero();
  }

  @Test
  void whatFailsHalfWayLeavesNothing() {
    var id = stage(file(1_200));
    as(() -> importing.check(id, form()));
    // a row that was good when it was looked at
    inside(
        """
        update contact_import_row set cells = '' where org_id = :org and line = 1100
        """);

    as(() -> importing.fill(id, Twins.SKIP));

    assertThat(contacts()).isZero();
    var of = get(id);
    assertThat(of.state()).isEqualTo(ImportState.CHECKED);
    assertThat(of.failed()).isTrue();
    assertThat(counts(id)).doesNotContainKey(Outcome.ADDED);
  }

  @Test
  void aWorkerThatLostItsTurnChangesNothing() {
    var id = stage(file(10));
    as(() -> importing.check(id, form()));
    var slow = taken(id, ImportState.FILLING);
    inside("update contact_import set attempt = attempt + 1 where org_id = :org");

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> as(() -> filling.fill(slow)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(contacts()).isZero();
  }

  @Test
  void twoWhoPressAtOnceImportOnce() {
    var id = stage(file(10));
    as(() -> importing.check(id, form()));
    as(() -> importing.fill(id, Twins.CREATE));

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> as(() -> importing.fill(id, Twins.CREATE)))
        .isInstanceOf(app.zaguan.shared.Refused.class);

    assertThat(contacts()).isEqualTo(10);
  }

  @Test
  void howFarItIsCanBeSeenFromOutsideItsTransaction() {
    var id = stage(file(1_000));
    as(() -> importing.check(id, form()));
    var of = taken(id, ImportState.FILLING);

    houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () -> {
          imports.progress(of, 500);
          return true;
        });

    assertThat(get(id).rowsDone()).isEqualTo(of.rowsDone() + 500);
  }

  private ImportId stage(byte[] content) {
    return houses.as(
        house,
        () -> {
          try {
            return staging.stage(
                new MockMultipartFile("file", "contactos.csv", "text/csv", content));
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static byte[] file(int rows) {
    var text = new StringBuilder("Nombre;Correo;Teléfono;Población;Notas\n");
    for (var i = 1; i <= rows; i++) {
      text.append("Cliente número ").append(i).append(", S.L.;c").append(i);
      text.append("@muchos.example;961 00 ").append(i).append(";València;nota ").append(i);
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ColumnsForm form() {
    return new ColumnsForm(
        true, "CUSTOMER", List.of("LEGAL_NAME", "EMAIL", "PHONE", "CITY", "NOTE"));
  }

  /** As a worker has it; no timer takes it first, for its turn is never. */
  private ContactImport taken(ImportId id, ImportState state) {
    inside(
        """
        update contact_import
           set state = '%s', attempt = attempt + 1, next_turn_at = now() + interval '1 hour'
         where org_id = :org
        """
            .formatted(state));
    return get(id);
  }

  private ContactImport get(ImportId id) {
    return houses.as(house, () -> imports.get(id));
  }

  private java.util.Map<Outcome, Integer> counts(ImportId id) {
    return houses.as(house, () -> rows.counts(id));
  }

  private List<String> during(Runnable work) {
    return CountedStatements.during(() -> as(work));
  }

  private void as(Runnable work) {
    houses.as(
        house,
        () -> {
          work.run();
          return true;
        });
  }

  private void inside(String sql) {
    houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () -> db.sql(sql).param("org", house.organization().value()).update());
  }

  private int contacts() {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql("select count(*) from contact where org_id = :org")
                .param("org", house.organization().value())
                .query(Integer.class)
                .single());
  }
}
