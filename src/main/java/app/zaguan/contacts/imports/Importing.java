package app.zaguan.contacts.imports;

import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the steps of imports done: a short one at once, a long one by the timer, while the page shows
 * how far it is. To be called with no transaction running.
 */
@Component
class Importing {

  /** So many rows take no longer than a person waits. */
  static final int SHORT = 2_000;

  private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

  private final Imports imports;
  private final Checking checking;
  private final Filling filling;
  private final Recalling recalling;
  private final Here here;

  Importing(Imports imports, Checking checking, Filling filling, Recalling recalling, Here here) {
    this.imports = imports;
    this.checking = checking;
    this.filling = filling;
    this.recalling = recalling;
    this.here = here;
  }

  /** Says what the columns are, and has the rows looked at. */
  void check(ImportId id, ColumnsForm form) {
    var columns = form.columns(imports.get(id).columns().size());
    begun(imports.check(id, form.header(), columns, form.contactRole()));
    workIfShort(id);
  }

  /** Makes the good rows contacts. */
  void fill(ImportId id, Twins twins) {
    imports.get(id);
    begun(imports.begin(id, ImportState.CHECKED, ImportState.FILLING, twins));
    workIfShort(id);
  }

  void recall(ImportId id) {
    imports.get(id);
    begun(imports.begin(id, ImportState.FILLED, ImportState.RECALLING, null));
    workIfShort(id);
  }

  /** One step, if its turn has come and no other worker has it. */
  void work(ImportId id) {
    imports.take(id).ifPresent(it -> here.behind(here.wall(), it.actor(), () -> work(it)));
  }

  private void work(ContactImport of) {
    try {
      switch (of.state()) {
        case CHECKING -> checking.check(of);
        case FILLING -> filling.fill(of);
        case RECALLING -> recalling.recall(of);
        case STAGED, CHECKED, FILLED, RECALLED -> {}
      }
    } catch (RuntimeException e) {
      LOG.error("Import {} stopped while {}", of.id(), of.state(), e);
      imports.failed(of, before(of.state()));
    }
  }

  private void workIfShort(ImportId id) {
    if (imports.get(id).rowCount() <= SHORT) {
      work(id);
    }
  }

  private static ImportState before(ImportState state) {
    return switch (state) {
      case CHECKING -> ImportState.STAGED;
      case FILLING -> ImportState.CHECKED;
      case RECALLING -> ImportState.FILLED;
      case STAGED, CHECKED, FILLED, RECALLED -> state;
    };
  }

  private static void begun(boolean was) {
    if (!was) {
      throw new Refused("import.not-now");
    }
  }
}
