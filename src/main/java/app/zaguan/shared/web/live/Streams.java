package app.zaguan.shared.web.live;

import app.zaguan.shared.live.Change;
import app.zaguan.shared.live.Listener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The pages of this node that listen, as many as a node bears, and what was heard in the last
 * minute: a page that was made a moment before it listens misses nothing in between.
 */
@Component
class Streams implements Listener, SmartLifecycle {

  /** How many pages of one visitor listen at once; a newer one takes the oldest one's place. */
  static final int PER_VISITOR = 8;

  private static final int PER_NODE = 2_000;
  private static final int REMEMBERED = 5_000;
  private static final Duration MEMORY = Duration.ofMinutes(1);

  private record Heard(Change change, long at) {}

  private final List<Stream> streams = new ArrayList<>();
  private final Deque<Heard> heard = new ArrayDeque<>();
  private @Nullable Long listeningSince;
  private boolean running;

  /**
   * A new stream for a page that was made so long ago; none where the node is full or stops. What
   * changed since then is told at once.
   */
  synchronized Optional<Stream> open(Stream.Owner owner, Watch watch, Duration age) {
    var own = streams.stream().filter(it -> it.owner().equals(owner)).toList();
    if (!running || (own.size() < PER_VISITOR && streams.size() >= PER_NODE)) {
      return Optional.empty();
    }
    own.stream()
        .limit(Math.max(0, own.size() - PER_VISITOR + 1))
        .forEach(it -> {
          it.end(Stream.End.REPLACED);
          streams.remove(it);
        });
    var stream = new Stream(owner, watch);
    catchUp(stream, System.nanoTime() - age.toNanos());
    streams.add(stream);
    return Optional.of(stream);
  }

  private void catchUp(Stream stream, long since) {
    if (listeningSince == null) {
      return; // all are told when the wire is up
    }
    if (since - listeningSince < 0 || System.nanoTime() - since > MEMORY.toNanos()) {
      stream.tellAll();
      return;
    }
    heard.stream().filter(it -> it.at() - since >= 0).map(Heard::change).forEach(stream::tell);
  }

  synchronized void close(Stream stream) {
    streams.remove(stream);
  }

  @Override
  public synchronized void heard(Change change) {
    var now = System.nanoTime();
    heard.addLast(new Heard(change, now));
    while (heard.size() > REMEMBERED || now - heard.getFirst().at() > MEMORY.toNanos()) {
      heard.removeFirst();
    }
    streams.forEach(it -> it.tell(change));
  }

  @Override
  public synchronized void connected() {
    listeningSince = System.nanoTime();
    streams.forEach(Stream::tellAll);
  }

  /** How many pages listen here. */
  synchronized int open() {
    return streams.size();
  }

  @Override
  public synchronized void start() {
    running = true;
  }

  /** Stopping begins here, before the web server waits for the requests that still run. */
  @Override
  public synchronized void stop() {
    running = false;
    streams.forEach(it -> it.end(Stream.End.STOPPED));
  }

  @Override
  public synchronized boolean isRunning() {
    return running;
  }
}
