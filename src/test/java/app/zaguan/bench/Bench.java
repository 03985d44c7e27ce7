package app.zaguan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Measures what design and README promise, and prints it as Markdown. */
final class Bench {

  private final Path small;
  private final Path big;
  private final Path cache;
  private final double seconds;

  private Bench(Path folder, Path cache, double seconds) {
    this.small = folder.resolve("small");
    this.big = folder.resolve("big");
    this.cache = cache;
    this.seconds = seconds;
  }

  public static void main(String... arguments) throws IOException {
    var words = new ArrayList<>(Arrays.asList(arguments));
    var folder = Path.of(words.removeFirst());
    var cache = Path.of(words.removeFirst());
    if (words.contains("--load")) {
      var minutes = Double.parseDouble(words.get(words.indexOf("--minutes") + 1));
      System.exit(new Crowd(folder.resolve("big"), minutes).run() ? 0 : 1);
    }
    new Bench(folder, cache, words.contains("--quick") ? 2 : 4).run();
    System.exit(0);
  }

  private void run() throws IOException {
    try (var subject = new Subject(Application.measured(big));
        var before = new Subject(Application.measured(small))) {
      pages(subject, before);
      works(subject);
      memory(subject);
    }
    starts();
  }

  private void pages(Subject subject, Subject before) throws IOException {
    row(
        "8 connections",
        "requests/s",
        "p99 ms",
        "CPU ms",
        "from memory",
        "CPU ms",
        "ratio",
        "from memory, walls kept",
        "gzip",
        "statements",
        "kB",
        "200 → " + "%,d".formatted(subject.invoices()));
    row("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
    warm(subject);
    warm(before);
    // first, so that both applications have gone through the same before they are compared
    var growths = new HashMap<String, String>();
    for (var page : Sights.all(subject)) {
      growths.put(page.name(), growth(subject, before, page));
    }
    for (var page : Sights.all(subject)) {
      try {
        measure(subject, page, growths.get(page.name()));
      } catch (IOException notComparable) {
        progress(String.valueOf(notComparable.getMessage()));
      }
    }
    System.out.println();
  }

  /** What the compiler does in the first minute is not the page's doing. */
  private void warm(Subject subject) throws IOException {
    progress("warming up");
    for (var turn = 0; turn < 2; turn++) {
      for (var sight : Sights.all(subject)) {
        Rush.run(subject.application(), sight.request(""), Rush.CONNECTIONS, seconds);
      }
    }
  }

  private void measure(Subject subject, Sights.Sight sight, @Nullable String growth)
      throws IOException {
    progress(sight.name());
    var kept = sight.keep(subject.application());
    var plain = duel(subject.application(), sight.request(""), kept.request(""));
    var gzip = "Accept-Encoding: gzip\r\n";
    var packed = duel(subject.application(), sight.request(gzip), kept.request(gzip));
    var walled = kept.behindWalls().request("");
    var walls = duel(subject.application(), walled, kept.request(""));
    row(
        sight.name(),
        "%.0f".formatted(plain[0].perSecond()),
        "%.1f".formatted(plain[0].p99Millis()),
        "%.2f".formatted(plain[0].cpuMillis()),
        "%.0f".formatted(plain[1].perSecond()),
        "%.2f".formatted(plain[1].cpuMillis()),
        "**%.2f**".formatted(plain[0].perSecond() / plain[1].perSecond()),
        "%.0f (%.2f)".formatted(walls[0].perSecond(), walls[0].perSecond() / walls[1].perSecond()),
        "%.0f of %.0f".formatted(packed[0].perSecond(), packed[1].perSecond()),
        sight.statements(subject.application()),
        "%.0f / %.0f"
            .formatted(plain[0].bytes() / 1000.0, sight.cold(subject.application()) / 1000.0),
        growth);
  }

  /** The same page of the same contact in the two worlds; if it has other rows there, how many. */
  private String growth(Subject after, Subject before, Sights.Sight sight) throws IOException {
    progress(sight.name() + ", grown");
    var now = Sights.again(after, sight.name());
    var then = Sights.again(before, sight.name());
    var result =
        duel(
            () -> Rush.run(after.application(), now.request(""), Rush.CONNECTIONS, seconds / 2),
            () -> Rush.run(before.application(), then.request(""), Rush.CONNECTIONS, seconds / 2));
    var grown = "× %.2f".formatted(result[0].cpuMillis() / result[1].cpuMillis());
    return then.rows() == now.rows()
        ? grown
        : "%s (%d → %d rows)".formatted(grown, then.rows(), now.rows());
  }

  private Rush.Result[] duel(Application application, byte[] one, byte[] other) {
    return duel(
        () -> Rush.run(application, one, Rush.CONNECTIONS, seconds / 2),
        () -> Rush.run(application, other, Rush.CONNECTIONS, seconds / 2));
  }

  /** In turns, so that what else the machine does falls on both; the first two turns warm up. */
  private static Rush.Result[] duel(Supplier<Rush.Result> one, Supplier<Rush.Result> other) {
    var ones = new ArrayList<Rush.Result>();
    var others = new ArrayList<Rush.Result>();
    for (var turn = 0; turn < 5; turn++) {
      var first = one.get();
      var second = other.get();
      if (turn >= 2) {
        ones.add(first);
        others.add(second);
      }
    }
    return new Rush.Result[] {Rush.median(ones), Rush.median(others)};
  }

  private static void works(Subject subject) throws IOException {
    progress("PDF and invoices");
    var application = subject.application();
    var pdf = application.ask("/bench/pdfs?count=150");
    var invoices = application.ask("/bench/invoices?count=200");
    row("what", "measured", "to hold");
    row("---", "--:", "--:");
    row("a PDF, warm, ms of processor", pdf.get("cpuMs"), "30");
    row("renderings of one invoice's PDF, asked for twice by two people", prints(subject), "1");
    row("an invoice of five lines created and issued, ms", invoices.get("ms"), "");
    row("its statements", invoices.get("statements"), "12");
  }

  private static String prints(Subject subject) throws IOException {
    var application = subject.application();
    var before = Long.parseLong(String.valueOf(application.ask("/bench/prints").get("prints")));
    try (var customer = subject.customer(0)) {
      for (var turn = 0; turn < 2; turn++) {
        customer.get(subject.portal() + subject.invoice(0) + "/pdf");
        subject.ana().get(subject.invoice(0) + "/pdf");
      }
    }
    var after = Long.parseLong(String.valueOf(application.ask("/bench/prints").get("prints")));
    return String.valueOf(after - before);
  }

  private static void memory(Subject subject) throws IOException {
    var heap = Long.parseLong(String.valueOf(subject.application().ask("/bench/heap").get("heap")));
    row("heap in use after all this, MB", "%d".formatted(heap >> 20), "512");
    row(
        "memory of the process (`-Xmx512m`), MB",
        "%d".formatted(subject.application().residentBytes() >> 20),
        "");
  }

  private void starts() throws IOException {
    progress("starts");
    row("start to the first page, s", starts(List.of()), "");
    learn();
    var cached = List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=auto", "-Xlog:aot*=off");
    row("with the AOT cache that `bin/start` keeps, s", starts(cached), "");
  }

  /** As {@code bin/start} has it done in the background. */
  private void learn() throws IOException {
    if (!Files.exists(cache)) {
      Files.createDirectories(cache.getParent());
      Application.plain(small, "-XX:AOTCacheOutput=" + cache).close();
    }
  }

  private String starts(List<String> options) throws IOException {
    var times = new ArrayList<Double>();
    for (var turn = 0; turn < 3; turn++) {
      try (var application = Application.plain(big, options.toArray(String[]::new))) {
        times.add(application.startedMillis() / 1000);
      }
    }
    return "%.1f".formatted(times.stream().sorted().skip(1).findFirst().orElseThrow());
  }

  private static void row(@Nullable String... cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
  }

  static void progress(String what) {
    System.err.println("… " + what);
  }
}
