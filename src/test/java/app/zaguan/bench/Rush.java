package app.zaguan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same request again and again over some connections. */
final class Rush {

  static final int CONNECTIONS = 8;

  private Rush() {}

  static Result median(List<Result> results) {
    return results.stream()
        .sorted(Comparator.comparing(Result::perSecond))
        .skip(results.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  /**
   * What came of it.
   *
   * @param cpuMillis of the application and its database, per request
   */
  record Result(double perSecond, double p99Millis, double cpuMillis, int bytes) {}

  static Result run(Application application, byte[] request, int connections, double seconds) {
    var until = System.nanoTime() + (long) (seconds * 1e9);
    var cpu = cpu(application);
    var before = System.nanoTime();
    var all = new ArrayList<long[]>();
    var bytes = 0;
    try (var threads = Executors.newFixedThreadPool(connections)) {
      var runs = new ArrayList<Future<Times>>();
      for (var i = 0; i < connections; i++) {
        runs.add(threads.submit(() -> one(application.port(), request, until)));
      }
      for (var run : runs) {
        var times = run.get();
        all.add(Arrays.copyOf(times.nanos, times.count));
        bytes = times.bytes;
      }
    } catch (Exception e) {
      throw new IllegalStateException("a page did not answer", e);
    }
    var took = (System.nanoTime() - before) / 1e9;
    var sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Result(
        sorted.length / took,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        (cpu(application) - cpu) / sorted.length,
        bytes);
  }

  private static double cpu(Application application) {
    try {
      return application.cpuMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Times {

    private long[] nanos = new long[4096];
    private int count;
    private int bytes;

    void add(long time) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = time;
    }
  }

  private static Times one(int port, byte[] request, long until) throws IOException {
    var times = new Times();
    try (var wire = new Wire(port)) {
      for (var now = System.nanoTime(); now < until; ) {
        var answer = wire.ask(request, false);
        var then = System.nanoTime();
        if (answer.status() != 200) {
          throw new IOException("status " + answer.status());
        }
        times.add(then - now);
        times.bytes = answer.length();
        now = then;
      }
    }
    return times;
  }
}
