package app.zaguan.shared.web.live;

import app.zaguan.shared.live.Change;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One page that listens: what it was not told yet, and whether it still is one. */
final class Stream {

  /** Past so many different changes at once it is simply told that much changed. */
  private static final int MANY = 50;

  /** Whose page it is. */
  record Owner(Wall wall, Actor actor) {}

  /** What woke it: all that changed, or nothing but the time. */
  record News(Set<Change> changes, boolean many) {

    boolean none() {
      return changes.isEmpty() && !many;
    }
  }

  /** Why it ended. */
  enum End {
    /** A newer page of the same visitor took its place: nobody shall come back for it. */
    REPLACED,
    /** The node stops: the page finds another one. */
    STOPPED
  }

  private final Owner owner;
  private final Watch watch;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private Set<Change> changes = new LinkedHashSet<>();
  private boolean many;
  private boolean asked;
  private @Nullable End end;

  Stream(Owner owner, Watch watch) {
    this.owner = owner;
    this.watch = watch;
  }

  Owner owner() {
    return owner;
  }

  Watch watch() {
    return watch;
  }

  void tell(Change change) {
    if (watch.concerns(change)) {
      wake(() -> {
        changes.add(change);
        many |= changes.size() > MANY;
      });
    } else if (watch.isNear(change)) {
      wake(() -> asked = true);
    }
  }

  /** Something may have changed that nobody on this node heard of. */
  void tellAll() {
    wake(() -> many = true);
  }

  void end(End why) {
    wake(() -> end = why);
  }

  @Nullable End ended() {
    lock.lock();
    try {
      return end;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for news or the end, and no longer than this. */
  News await(Duration longest) throws InterruptedException {
    lock.lock();
    try {
      var left = longest.toNanos();
      while (changes.isEmpty() && !many && !asked && end == null && left > 0) {
        left = woken.awaitNanos(left);
      }
      var news = new News(changes, many);
      changes = new LinkedHashSet<>();
      many = false;
      asked = false;
      return news;
    } finally {
      lock.unlock();
    }
  }

  private void wake(Runnable change) {
    lock.lock();
    try {
      change.run();
      woken.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
