package app.zaguan.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One connection that is kept open, speaking HTTP/1.1 with as little work of its own as can be: on
 * a small machine the one who measures must not be what is measured.
 */
final class Wire implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int until;

  Wire(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /** What came back; the length is that of the body as it was sent. */
  record Answer(int status, List<String> head, byte[] body, int length) {

    Optional<String> header(String name) {
      return headers(name).stream().findFirst();
    }

    List<String> headers(String name) {
      var start = name.toLowerCase(Locale.ROOT) + ":";
      return head.stream()
          .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(start))
          .map(it -> it.substring(start.length()).strip())
          .toList();
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** Sends a request and reads its answer, the body only where it is to be kept. */
  Answer ask(byte[] request, boolean keep) throws IOException {
    out.write(request);
    out.flush();
    var status = line();
    var head = new ArrayList<String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      head.add(line);
    }
    var body = keep ? new ByteArrayOutputStream() : null;
    var code = Integer.parseInt(status.substring(9, 12));
    var length = 0;
    var announced = find(head, "content-length:");
    if (announced != null) {
      length = Integer.parseInt(announced);
      take(length, body);
    } else if ("chunked".equals(find(head, "transfer-encoding:"))) {
      for (var size = size(); size > 0; size = size()) {
        take(size, body);
        line();
        length += size;
      }
      line();
    }
    if ("close".equals(find(head, "connection:"))) {
      socket.close();
      from = 0;
      until = 0;
      connect();
    }
    return new Answer(code, head, body == null ? new byte[0] : body.toByteArray(), length);
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private static @org.jspecify.annotations.Nullable String find(List<String> head, String name) {
    for (var line : head) {
      if (line.regionMatches(true, 0, name, 0, name.length())) {
        return line.substring(name.length()).strip();
      }
    }
    return null;
  }

  private void take(int count, @org.jspecify.annotations.Nullable ByteArrayOutputStream into)
      throws IOException {
    var left = count;
    while (left > 0) {
      fill();
      var now = Math.min(left, until - from);
      if (into != null) {
        into.write(buffer, from, now);
      }
      from += now;
      left -= now;
    }
  }

  private String line() throws IOException {
    var text = new StringBuilder(64);
    while (true) {
      fill();
      var c = buffer[from++];
      if (c == '\n') {
        return text.toString();
      }
      if (c != '\r') {
        text.append((char) (c & 0xff));
      }
    }
  }

  private void fill() throws IOException {
    if (from == until) {
      from = 0;
      until = in.read(buffer);
      if (until < 0) {
        until = 0;
        throw new EOFException("the application closed the connection");
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
