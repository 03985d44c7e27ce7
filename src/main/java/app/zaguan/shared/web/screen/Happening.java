package app.zaguan.shared.web.screen;

import java.time.Instant;
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
    @Nullable String address) {}
