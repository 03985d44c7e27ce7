package app.zaguan.shared.web.screen;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the places where a person is signed in, as they see it themselves.
 *
 * @param address the network address it was opened from
 * @param own whether it is the one that is looking
 */
public record OpenSession(
    UUID id, Device device, @Nullable String address, Instant since, Instant seen, boolean own) {}
