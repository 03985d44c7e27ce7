package app.zaguan.running;

import app.zaguan.shared.Browser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The application as a process of its own, as an operator starts it, stops it, or kills it. */
final class Node implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final int port;

  /** Kept in memory: a process that finds no place on the disk is to say so all the same. */
  private final StringBuffer said = new StringBuffer();

  private Node(Process process, int port) {
    this.process = process;
    this.port = port;
    Thread.ofVirtual().start(this::listen);
  }

  private void listen() {
    try (var words = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = words.readLine(); line != null; line = words.readLine()) {
        said.append(line).append('\n');
      }
    } catch (IOException ended) {
      said.append(ended);
    }
  }

  /** Starts it and waits until it answers. */
  static Node start(Path data, List<String> settings) {
    return start(data, settings, Map.of());
  }

  static Node start(Path data, List<String> settings, Map<String, String> environment) {
    var node = launch(data, freePort(), settings, environment);
    try {
      await("the start of " + data, () -> node.failed() || node.status("/actuator/health") == 200);
    } catch (AssertionError late) {
      node.kill();
      throw late;
    }
    if (node.failed()) {
      throw new AssertionError("did not start: " + node.said());
    }
    return node;
  }

  private static Node launch(
      Path data, int port, List<String> settings, Map<String, String> environment) {
    try {
      Files.createDirectories(data);
      var command = new ArrayList<String>();
      command.addAll(shell(settings));
      command.add(System.getProperty("java.home") + "/bin/java");
      command.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
      command.add("app.zaguan.Zaguan");
      command.addAll(
          List.of(
              "--server.port=" + port,
              "--zaguan.url=http://localhost:" + port,
              "--zaguan.data=" + data,
              "--zaguan.database.durable=false"));
      settings.stream().filter(it -> it.startsWith("--")).forEach(command::add);
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().keySet().removeIf(it -> it.startsWith("ZAGUAN_"));
      builder.environment().putAll(environment);
      return new Node(builder.start(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A setting that does not begin with dashes is a limit of the shell that starts it. */
  private static List<String> shell(List<String> settings) {
    var limits =
        settings.stream().filter(it -> !it.startsWith("--")).collect(Collectors.joining("; "));
    return limits.isEmpty()
        ? List.of()
        : List.of("bash", "-c", limits + "; exec \"$@\"", "with-limits");
  }

  /** What is shipped: the class path of the tests without the tests. */
  private static String classPath() {
    var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(it -> !it.endsWith("test-classes") && !it.endsWith("test-classes/"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What a command of {@code bin/} said, and how it ended. */
  record Said(int status, String words) {}

  /** Runs a command of {@code bin/} as its script does. */
  static Said command(String main, Object... arguments) {
    var command = new ArrayList<String>();
    command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx256m"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), main));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Said(process.waitFor(), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  /** A browser of nobody, at this node. */
  Browser browser() {
    return Browser.at(port);
  }

  /** SIGKILL: nothing of it runs on. */
  void kill() {
    process.destroyForcibly();
    ended(Duration.ofSeconds(10));
  }

  /** SIGTERM; gives how long it took to end. */
  Duration stop() {
    return signal("TERM");
  }

  /** As Ctrl-C does (INT), or a service manager (TERM); gives how long it took to end. */
  Duration signal(String name) {
    var begun = Instant.now();
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended(Duration.ofSeconds(60));
    return Duration.between(begun, Instant.now());
  }

  private void ended(Duration within) {
    try {
      if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still there: " + said());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean failed() {
    return !process.isAlive();
  }

  /** The status of an answer; 0 where there is none. */
  int status(String path) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    try {
      return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException nobody) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** All that it has written. */
  String said() {
    return said.toString();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      process.destroy();
      ended(Duration.ofSeconds(30));
    }
  }

  /** Waits until something is so; an error where it is not in time. */
  static void await(String what, BooleanSupplier isSo) {
    var end = Instant.now().plus(PATIENCE);
    while (!isSo.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        Thread.sleep(30);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
