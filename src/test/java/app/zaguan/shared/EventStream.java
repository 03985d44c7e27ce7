package app.zaguan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a live page hears: the events of a stream, as they come. */
public final class EventStream implements AutoCloseable {

  private static final String END = "the end";

  private final HttpResponse<InputStream> answer;
  private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();

  EventStream(HttpResponse<InputStream> answer) {
    this.answer = answer;
    Thread.ofVirtual().start(this::read);
  }

  public int status() {
    return answer.statusCode();
  }

  public String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Waits until the page is told that something changed. */
  public void hearsOfAChange() throws InterruptedException {
    assertThat(next(Duration.ofSeconds(10))).isEqualTo("change");
  }

  /** Waits until the page is told that it listens in vain. */
  public void isOver() throws InterruptedException {
    assertThat(next(Duration.ofSeconds(10))).isEqualTo("over");
    assertThat(next(Duration.ofSeconds(10))).isEqualTo(END);
  }

  /** Waits until the line ends without a word. */
  public void ends() throws InterruptedException {
    assertThat(next(Duration.ofSeconds(10))).isEqualTo(END);
  }

  /** What came up to now. */
  public java.util.List<String> heard() {
    return java.util.List.copyOf(events);
  }

  private @Nullable String next(Duration longest) throws InterruptedException {
    return events.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void read() {
    try (var lines =
        new java.io.BufferedReader(
            new java.io.InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event: ")) {
          events.add(line.substring("event: ".length()));
        }
      }
    } catch (IOException closed) {
      // from this side or the other
    }
    events.add(END);
  }

  @Override
  public void close() {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
