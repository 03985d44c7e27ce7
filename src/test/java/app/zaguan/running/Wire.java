package app.zaguan.running;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The wire between the application and its PostgreSQL, held by the test: it understands so much of
 * the protocol that it can be cut before any statement, or after it was done and before the
 * application hears of it. What timers ask by themselves is not counted.
 */
final class Wire implements AutoCloseable {

  private enum Mode {
    OPEN,
    /** Nobody there: connections are closed as they come. */
    AWAY,
    /** Connections stand, and nothing moves any more. */
    STILL
  }

  private final ServerSocket door;
  private final int database;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private volatile Mode mode = Mode.OPEN;
  private volatile Duration delay = Duration.ZERO;
  private volatile @Nullable Knife knife;

  Wire(int database) {
    this.database = database;
    try {
      door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /**
   * Cuts the wire at a point of what comes now, and does the deed at that moment. Point 0 is before
   * the first statement, 1 after it was done, 2 before the second…
   */
  Knife cut(String from, int point, Runnable deed) {
    var made = new Knife(from, point, deed);
    knife = made;
    return made;
  }

  /** All connections break, and no other is let in. */
  void away() {
    mode = Mode.AWAY;
    lines.forEach(Line::close);
  }

  /** Nothing answers any more, and nothing breaks. */
  void still() {
    mode = Mode.STILL;
  }

  /** Each statement takes so much longer. */
  void slow(Duration each) {
    delay = each;
  }

  void mend() {
    knife = null;
    delay = Duration.ZERO;
    if (mode == Mode.STILL) {
      lines.forEach(Line::close);
    }
    mode = Mode.OPEN;
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.forEach(Line::close);
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        if (mode == Mode.AWAY) {
          client.close();
          continue;
        }
        var line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), database));
        lines.add(line);
        Thread.ofVirtual().start(() -> line.carry(line::forth));
        Thread.ofVirtual().start(() -> line.carry(line::back));
      } catch (IOException closed) {
        // the next one, or none
      }
    }
  }

  /** Where to cut. */
  final class Knife {

    private final String from;
    private final int point;
    private final Runnable deed;
    private int seen = -1;
    private boolean used;

    private Knife(String from, int point, Runnable deed) {
      this.from = from;
      this.point = point;
      this.deed = deed;
    }

    /** Whether the point was reached. */
    synchronized boolean used() {
      return used;
    }

    /** Called before and after each statement; true where the wire is cut there. */
    private synchronized boolean cuts(String statement, boolean done) {
      if (seen < 0 && !done && statement.contains(from)) {
        seen = 0;
      }
      if (used || seen < 0 || (seen % 2 == 1) != done) {
        return false;
      }
      used = seen++ == point;
      return used;
    }
  }

  private boolean cut(String statement, boolean done) {
    var held = knife;
    if (held == null || !held.cuts(statement, done)) {
      return false;
    }
    mode = Mode.AWAY;
    held.deed.run();
    lines.forEach(Line::close);
    return true;
  }

  /** One connection: the application on the one side, the database on the other. */
  private final class Line {

    private final Socket client;
    private final Socket server;
    private final DataInputStream asked;
    private final DataOutputStream passed;
    private final DataInputStream answered;
    private final DataOutputStream told;
    private volatile String statement = "";
    private volatile boolean counted;
    private boolean ofATimer;

    private Line(Socket client, Socket server) throws IOException {
      this.client = client;
      this.server = server;
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      asked = new DataInputStream(new java.io.BufferedInputStream(client.getInputStream(), 65536));
      passed =
          new DataOutputStream(new java.io.BufferedOutputStream(server.getOutputStream(), 65536));
      answered =
          new DataInputStream(new java.io.BufferedInputStream(server.getInputStream(), 65536));
      told =
          new DataOutputStream(new java.io.BufferedOutputStream(client.getOutputStream(), 65536));
    }

    private interface Carrying {
      void carry() throws IOException, InterruptedException;
    }

    private void carry(Carrying way) {
      try {
        way.carry();
      } catch (IOException | InterruptedException gone) {
        // the other side closed
      } finally {
        close();
        lines.remove(this);
      }
    }

    /** What the application asks: whole statements, up to the Sync that ends each. */
    private void forth() throws IOException, InterruptedException {
      var length = asked.readInt();
      passed.writeInt(length);
      passed.write(asked.readNBytes(length - 4));
      passed.flush();
      var text = new StringBuilder();
      while (true) {
        var type = asked.readByte();
        var body = asked.readNBytes(asked.readInt() - 4);
        if (type == 'P' || type == 'Q' || type == 'B') {
          text.append(new String(body, StandardCharsets.ISO_8859_1)).append('\n');
        }
        var isStep = type == 'S' || type == 'Q';
        if (isStep) {
          begin(text.toString());
          text.setLength(0);
          if (counted && cut(statement, false)) {
            return;
          }
          rest();
          Thread.sleep(delay);
        }
        passed.writeByte(type);
        passed.writeInt(body.length + 4);
        passed.write(body);
        if (isStep || type == 'p' || type == 'X' || type == 'H') {
          passed.flush();
        }
      }
    }

    private void begin(String next) {
      statement = next;
      if (next.contains("tenant_begin")) {
        ofATimer = next.contains("zaguan_worker");
      }
      counted = !ofATimer && !next.contains("scheduled_tasks");
    }

    private void back() throws IOException, InterruptedException {
      while (true) {
        var type = answered.readByte();
        var body = answered.readNBytes(answered.readInt() - 4);
        rest();
        if (type == 'Z' && counted && cut(statement, true)) {
          return;
        }
        told.writeByte(type);
        told.writeInt(body.length + 4);
        told.write(body);
        if (answered.available() == 0 || type == 'Z') {
          told.flush();
        }
      }
    }

    private void rest() throws InterruptedException {
      while (mode == Mode.STILL && !client.isClosed()) {
        Thread.sleep(20);
      }
    }

    private void close() {
      try {
        client.close();
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
