package app.zaguan.files;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sweeps contents that nobody holds: a file whose row was never written, or was let go by all. What
 * is younger than a day is left, for its row may be on its way.
 */
@Component
class Sweeper {

  static final Duration AGE = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
  private static final int ROUND = 500;

  private final Disk disk;
  private final StoredFiles files;
  private final Here here;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Sweeper(Disk disk, StoredFiles files, Here here, Clock clock, TransactionTemplate transaction) {
    this.disk = disk;
    this.files = files;
    this.here = here;
    this.clock = clock;
    this.transaction = transaction;
  }

  void sweep() {
    var before = clock.instant().minus(AGE);
    disk.discardDrafts(before);
    var swept = 0;
    for (var some : disk.olderThan(before, ROUND)) {
      swept += sweep(some, before);
    }
    if (swept > 0) {
      LOG.info("Swept {} files that nobody held", swept);
    }
  }

  /**
   * Takes each away first, and asks again before it is gone for good: somebody may have stored the
   * same content while we looked.
   */
  private int sweep(List<String> names, Instant before) {
    var held = held(names);
    // of a sweeper that died half-way
    held.forEach(disk::putBack);
    var taken = names.stream().filter(it -> !held.contains(it)).filter(disk::takeAway).toList();
    var wanted = held(taken);
    for (var name : taken) {
      if (wanted.contains(name) || disk.isYounger(name, before)) {
        disk.putBack(name);
      } else {
        disk.discard(name);
      }
    }
    return taken.size() - wanted.size();
  }

  private Set<String> held(List<String> names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    var hashes = names.stream().map(Disk::hash).toList();
    var held =
        here.behind(
            Wall.worker(),
            Actor.product(),
            () -> Objects.requireNonNull(transaction.execute(status -> files.held(hashes))));
    var found = new HashSet<String>();
    held.forEach(it -> found.add(Disk.name(it)));
    return found;
  }
}
