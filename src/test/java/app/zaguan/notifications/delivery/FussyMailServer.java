package app.zaguan.notifications.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A mail server that says no as it is told: a test gives it the answer to a command ({@code RCPT},
 * or {@code .} for the end of a mail); an empty answer hangs up instead, and {@link #HANGS_UP} in
 * the middle of a mail. One that is told to wait answers when the test lets it.
 */
class FussyMailServer implements AutoCloseable {

  /** The answer to {@code DATA} of a server that takes the first line and goes. */
  static final String HANGS_UP = "354 go on, for a while";

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile String waitsAt = "";
  private final ServerSocket door;
  private final Map<String, String> answers;
  private final List<String> received = new CopyOnWriteArrayList<>();

  FussyMailServer(Map<String, String> answers) {
    this.answers = answers;
    try {
      door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** Has the answer to this command wait until {@link #goOn}. */
  FussyMailServer waitingAt(String command) {
    waitsAt = command;
    return this;
  }

  /** Returns when somebody waits for its answer. */
  void mustBeWaited() throws InterruptedException {
    if (!reached.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("nobody came as far as " + waitsAt);
    }
  }

  void goOn() {
    released.countDown();
  }

  private void pause(String command) {
    if (command.equals(waitsAt)) {
      reached.countDown();
      try {
        released.await(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** The mails that it was given whole, whatever it said to them. */
  List<String> received() {
    return received;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        converse(caller);
      } catch (SocketException closed) {
        return;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void converse(Socket caller) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    say(caller, "220 fussy");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var verb = line.split(" ")[0];
      var answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 fine");
      if (answer.isEmpty()) {
        return;
      }
      pause(verb);
      say(caller, answer);
      if (verb.equals("QUIT")) {
        return;
      }
      if (answer.equals(HANGS_UP)) {
        in.readLine();
        return;
      }
      if (answer.startsWith("354")) {
        received.add(read(in));
        var end = answers.getOrDefault(".", "250 taken");
        if (end.isEmpty()) {
          return;
        }
        pause(".");
        say(caller, end);
      }
    }
  }

  private static String read(BufferedReader in) throws IOException {
    var mail = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    return mail.toString();
  }

  private static void say(Socket caller, String answer) throws IOException {
    caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    caller.getOutputStream().flush();
  }
}
