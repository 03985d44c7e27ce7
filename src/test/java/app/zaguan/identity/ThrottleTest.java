package app.zaguan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class ThrottleTest {

  @Autowired Throttle throttle;
  @Autowired TestClock clock;
  @Autowired Here here;

  private final String door = "test-" + System.nanoTime();

  @Test
  void theWaitDoublesUpToAQuarterOfAnHour() {
    var waits = IntStream.of(0, 4, 5, 6, 7, 9, 10, 1_000).mapToObj(Throttle.Kind.PAIR::waitAfter);

    assertThat(waits.map(Duration::toSeconds).toList())
        .isEqualTo(List.of(0L, 0L, 30L, 60L, 120L, 480L, 900L, 900L));
  }

  @Test
  void fiveTriesAreFreeThenOneWaits() {
    tries(5, "ana@x.example", "10.0.0.1");

    assertThatThrownBy(() -> enter("ana@x.example", "10.0.0.1")).isInstanceOf(Refused.class);
    clock.forward(Duration.ofSeconds(31));
    assertThatCode(() -> enter("ANA@x.example ", "10.0.0.1")).doesNotThrowAnyException();
    clock.forward(Duration.ofSeconds(31));
    assertThatThrownBy(() -> enter("ana@x.example", "10.0.0.1")).isInstanceOf(Refused.class);
  }

  @Test
  void whoGuessesFromElsewhereDoesNotLockTheOwnerOut() {
    tries(5, "ana@x.example", "10.0.0.6");
    for (var guess = 0; guess < 100; guess++) {
      assertThatThrownBy(() -> enter("ana@x.example", "10.0.0.6")).isInstanceOf(Refused.class);
    }

    assertThatCode(() -> enter("ana@x.example", "10.0.0.1")).doesNotThrowAnyException();
  }

  @Test
  void aCrowdOfAddressesWaitsAtOneAccountToo() {
    for (var address = 0; address < 50; address++) {
      enter("ana@x.example", "10.0.1." + address);
    }

    assertThatThrownBy(() -> enter("ana@x.example", "10.0.2.1")).isInstanceOf(Refused.class);
    assertThatCode(() -> enter("bru@x.example", "10.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void aRightTryLetsTheAccountStartAnew() {
    tries(4, "ana@x.example", "10.0.0.1");
    enter("ana@x.example", "10.0.0.1");
    succeeded("ana@x.example", "10.0.0.1");

    assertThatCode(() -> tries(5, "ana@x.example", "10.0.0.1")).doesNotThrowAnyException();
  }

  @Test
  void manyAccountsFromOneAddressWaitToo() {
    for (var account = 0; account < 30; account++) {
      enter("nr" + account + "@x.example", "10.0.0.9");
    }

    assertThatThrownBy(() -> enter("another@x.example", "10.0.0.9")).isInstanceOf(Refused.class);
    assertThatCode(() -> enter("another@x.example", "10.0.0.8")).doesNotThrowAnyException();
  }

  @Test
  void anAddressThatMustWaitMakesNoAccountWait() {
    IntStream.range(0, 30).forEach(it -> enter("made-up" + it + "@x.example", "10.0.0.9"));
    for (var guess = 0; guess < 6; guess++) {
      assertThatThrownBy(() -> enter("ana@x.example", "10.0.0.9")).isInstanceOf(Refused.class);
    }

    assertThatCode(() -> enter("ana@x.example", "10.0.0.1")).doesNotThrowAnyException();
  }

  @Test
  void whatWasYesterdayIsForgotten() {
    tries(5, "ana@x.example", "10.0.0.1");

    clock.forward(Duration.ofHours(13));

    assertThatCode(() -> tries(5, "ana@x.example", "10.0.0.1")).doesNotThrowAnyException();
  }

  @Test
  void guessesAtOnceAreCountedEach() throws Exception {
    try (var crowd = Executors.newFixedThreadPool(8)) {
      Callable<Boolean> guess =
          () -> {
            try {
              enter("ana@x.example", "10.0.0.1");
              return true;
            } catch (Refused refused) {
              return false;
            }
          };
      var answers = crowd.invokeAll(IntStream.range(0, 40).mapToObj(it -> guess).toList());

      var let = 0;
      for (var answer : answers) {
        let += answer.get() ? 1 : 0;
      }
      assertThat(let).isEqualTo(5);
    }
  }

  private void tries(int count, String account, String address) {
    IntStream.range(0, count).forEach(it -> enter(account, address));
  }

  private void enter(String account, String address) {
    here.behind(
        Wall.entry(), Actor.stranger(address), () -> throttle.enter(door, account, address));
  }

  private void succeeded(String account, String address) {
    here.behind(
        Wall.entry(), Actor.stranger(address), () -> throttle.succeeded(door, account, address));
  }
}
