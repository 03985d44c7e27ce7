package app.zaguan.shared.web.screen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a history.
 *
 * @param sentence what happened, in the reader's language
 * @param who did it, where that is told
 * @param address where it can be seen
 */
public record Happening(
    String icon,
    Hue hue,
    String sentence,
    Instant at,
    @Nullable String who,
    @Nullable String address) {

  /** What happened last, and who did it, in a line; none where nothing did. */
  public static @Nullable String newest(List<Happening> happenings) {
    return happenings.stream()
        .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
        .map(it -> it.who() == null ? it.sentence() : it.sentence() + " · " + it.who())
        .orElse(null);
  }
}
