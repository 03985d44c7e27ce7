package app.zaguan.files;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the start whether the contents that the database names are on this disk. They are not
 * where a second node was given a folder of its own, or where a database was restored without its
 * files.
 */
@Component
class Whereabouts {

  private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);
  private static final int SOME = 20;

  private final StoredFiles files;
  private final Disk disk;
  private final Here here;
  private final TransactionTemplate transaction;

  Whereabouts(StoredFiles files, Disk disk, Here here, TransactionTemplate transaction) {
    this.files = files;
    this.disk = disk;
    this.here = here;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  void look() {
    if (!areHere()) {
      LOG.error(
          "The files of this installation are not here: {}. Several nodes need one folder that they"
              + " share, and a restored database needs its files.",
          disk);
    }
  }

  /** Whether any of some contents is there, where there are any at all. */
  boolean areHere() {
    var some =
        here.behind(
            Wall.worker(),
            Actor.product(),
            () -> Objects.requireNonNull(transaction.execute(status -> files.some(SOME))));
    return some.isEmpty() || some.stream().anyMatch(disk::holds);
  }
}
