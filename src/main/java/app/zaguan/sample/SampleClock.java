package app.zaguan.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The clock of an installation with a sample world: it tells the time, except to whoever is writing
 * the world's past, so that eighteen months of history are made by the same use cases as today.
 */
@Component
@Primary
@ConditionalOnProperty("zaguan.sample")
class SampleClock extends Clock {

  private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

  private final ZoneId zone;

  @Autowired
  SampleClock() {
    this(ZoneOffset.UTC);
  }

  private SampleClock(ZoneId zone) {
    this.zone = zone;
  }

  /** Does some work as if it were then. */
  <T> T at(Instant then, Supplier<T> work) {
    return ScopedValue.where(THEN, then).call(work::get);
  }

  @Override
  public Instant instant() {
    return THEN.orElse(Instant.now());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SampleClock(other);
  }
}
