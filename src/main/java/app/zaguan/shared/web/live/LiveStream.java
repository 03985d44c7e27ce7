package app.zaguan.shared.web.live;

import app.zaguan.shared.live.Change;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.web.doors.Doorkeeper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Answers a page that listens: a stream of hints that something changed which the page shows. A
 * hint holds nothing; the page asks for itself again, through the ordinary door. It lasts for as
 * long as the page is in sight, on the request's own virtual thread, which holds no connection to
 * the database while it waits.
 */
@Component
public class LiveStream {

  /** So often a silent stream says that it lives, and asks whether its visitor still may. */
  private static final Duration PULSE = Duration.ofSeconds(20);

  private static final String ALIVE = ":\n\n";
  private static final String CHANGED = "event: change\ndata:\n\n";
  private static final String OVER = "event: over\ndata:\n\n";

  private final Streams streams;
  private final Doorkeeper door;
  private final Here here;

  LiveStream(Streams streams, Doorkeeper door, Here here) {
    this.streams = streams;
    this.door = door;
    this.here = here;
  }

  /**
   * Tells until the page or the visitor's access is gone.
   *
   * @param sees whether the visitor may know of a changed thing; asked behind the visitor's wall
   * @param age how long ago the page was asked for, at most, in milliseconds
   */
  public void tell(
      Watch watch,
      Predicate<UUID> sees,
      long age,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    // a proxy that gathers an answer before it passes it on would make it late
    response.setHeader("X-Accel-Buffering", "no");
    if (!listens(request)) {
      return;
    }
    var owner = new Stream.Owner(here.wall(), here.actor());
    var stream = streams.open(owner, watch, Duration.ofMillis(Math.max(0, age)));
    if (stream.isEmpty()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "30");
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      pass(stream.get(), sees, request, response);
    } catch (InterruptedException | DataAccessException | TransactionException late) {
      // the page comes back by itself
    } finally {
      streams.close(stream.get());
    }
  }

  /** Whatever fetches this address as if it were a page would wait for ever. */
  private static boolean listens(HttpServletRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
  }

  private void pass(
      Stream stream, Predicate<UUID> sees, HttpServletRequest request, HttpServletResponse response)
      throws IOException, InterruptedException {
    say(response, ALIVE);
    while (true) {
      var news = stream.await(PULSE);
      if (stream.ended() == Stream.End.STOPPED) {
        return;
      }
      var visitor = stream.ended() == null ? door.again(request) : Optional.empty();
      if (visitor.isEmpty()) {
        say(response, OVER);
        return;
      }
      say(response, !news.none() && concerns(stream, news, sees) ? CHANGED : ALIVE);
    }
  }

  /** Still behind the wall that the request came in by: {@link Doorkeeper} saw that it stands. */
  private static boolean concerns(Stream stream, Stream.News news, Predicate<UUID> sees) {
    var subject = stream.watch().subject();
    if (news.many()) {
      return subject == null || sees.test(subject);
    }
    return news.changes().stream().map(Change::subject).distinct().anyMatch(sees);
  }

  private static void say(HttpServletResponse response, String event) throws IOException {
    response.getOutputStream().write(event.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}
