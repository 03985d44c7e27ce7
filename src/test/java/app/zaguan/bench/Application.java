package app.zaguan.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as {@code bin/start} starts it, with what is measured inside besides. */
final class Application implements AutoCloseable {

  private static final Path JAR = Path.of("target/application/zaguan.jar");
  private static final Path INSIDE = Path.of("target/bench/classes");

  private final Process process;
  private final Path data;
  private final int port;
  private final double startedMillis;

  private Application(Process process, Path data, int port, double startedMillis) {
    this.data = data;
    this.process = process;
    this.port = port;
    this.startedMillis = startedMillis;
  }

  /** With the measuring inside; ready when it answered a first request. */
  static Application measured(Path data, String... options) throws IOException {
    var command = new ArrayList<>(List.of(options));
    command.addAll(List.of("-cp", INSIDE + ":" + JAR, "app.zaguan.Zaguan", "--zaguan.bench=true"));
    return start(data, command);
  }

  /** Exactly what {@code bin/start} runs. */
  static Application plain(Path data, String... options) throws IOException {
    var command = new ArrayList<>(List.of(options));
    command.addAll(List.of("-jar", JAR.toString()));
    return start(data, command);
  }

  private static Application start(Path data, List<String> rest) throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(rest);
    command.addAll(
        List.of(
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--zaguan.data=" + data,
            "--zaguan.url=http://localhost:" + port));
    var log = Path.of("target/bench/application.log");
    Files.createDirectories(log.getParent());
    var before = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    while (!answers(port)) {
      if (!process.isAlive()) {
        throw new IOException("the application did not start; see " + log);
      }
      pause(10);
    }
    return new Application(process, data, port, (System.nanoTime() - before) / 1e6);
  }

  private static boolean answers(int port) {
    try (var guest = new Guest(port)) {
      return guest.get("/sign-in").answer().status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  /** From its command to the first page. */
  double startedMillis() {
    return startedMillis;
  }

  /** What one of its answers to us says. */
  Map<String, String> ask(String path) throws IOException {
    var answers = new HashMap<String, String>();
    for (var line : lines(path)) {
      var equals = line.indexOf('=');
      if (equals > 0) {
        answers.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return answers;
  }

  List<String> lines(String path) throws IOException {
    try (var guest = new Guest(port)) {
      var seen = guest.get(path);
      if (seen.answer().status() != 200) {
        throw new IOException(path + ": " + seen.answer().status());
      }
      return seen.text().lines().toList();
    }
  }

  /** Processor time of the application and of its database, where the system tells. */
  double cpuMillis() throws IOException {
    var all = cpuMillis(process.toHandle());
    var postmaster = ProcessHandle.of(postmaster());
    if (postmaster.isPresent()) {
      all += cpuMillis(postmaster.get());
      all += postmaster.get().children().mapToDouble(Application::cpuMillis).sum();
    }
    return all;
  }

  /** The database is nobody's child: it says in its folder which process it is. */
  private long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
  }

  private static double cpuMillis(ProcessHandle handle) {
    try {
      var stat = Files.readString(Path.of("/proc/" + handle.pid() + "/stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      // utime and stime, in hundredths of a second
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
    } catch (IOException notLinuxOrGone) {
      return handle.info().totalCpuDuration().map(it -> (double) it.toMillis()).orElse(0.0);
    }
  }

  /** Resident memory of the application alone. */
  long residentBytes() throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    return 0;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(180, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
