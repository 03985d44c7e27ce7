package app.zaguan.sample;

import app.zaguan.sample.SampleHouses.House;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Does the work of a sample organization's owner on some day of the past. */
@Component
@ConditionalOnProperty("zaguan.sample")
class SampleTime {

  private final SampleClock clock;
  private final Here here;

  SampleTime(SampleClock clock, Here here) {
    this.clock = clock;
    this.here = here;
  }

  <T> T daysAgo(House house, int days, Supplier<T> work) {
    var then = Instant.now().minus(Duration.ofDays(days));
    return clock.at(then, () -> here.behind(Wall.staff(house.id()), house.owner(), work));
  }

  void daysAgo(House house, int days, Runnable work) {
    daysAgo(
        house,
        days,
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }
}
