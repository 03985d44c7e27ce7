package app.zaguan.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The application's clock in tests: it runs as any clock does until a test moves it, and goes right
 * again after each test. Autowire it and call {@link #forward} or {@link #at}.
 */
public class TestClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  /** Moves the clock forward by some time; it keeps running from there. */
  public void forward(Duration time) {
    ahead = ahead.plus(time);
  }

  /** Sets the clock; it keeps running from there. */
  public void at(Instant instant) {
    ahead = Duration.between(Instant.now(), instant);
  }

  public void right() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    var here = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return here.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return here.withZone(other);
      }
    };
  }

  /** Puts the clock in the application's place. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class InPlace {

    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }
  }

  /** Puts the clock right after each test, so that no test can leave it wrong for the next. */
  public static class PutRight implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext context) {
      context.getApplicationContext().getBean(TestClock.class).right();
    }
  }
}
