package app.zaguan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestClock;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.text.Words;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How much mail a young organization may write, where mail really leaves. */
@RunningApplication
class ProbationTest {

  @Autowired TestHouse houses;
  @Autowired TestProbation probation;
  @Autowired TestClock clock;

  private House house;

  @BeforeEach
  void aHouseThatWroteToAsManyAsItMay() {
    house = houses.found();
    for (var i = 0; i < Probation.MOST; i++) {
      write(house.actor(), "cliente" + i + "@turia.example", true);
    }
  }

  @Test
  void oneAddressMoreIsRefusedWithASentence() {
    assertThatThrownBy(() -> write(house.actor(), "otra@turia.example", true))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(it.problems().all().getFirst().key()).isEqualTo("mail.probation"));
    assertThat(Words.t("mail.probation", 3L, Probation.MOST)).contains("50");
  }

  @Test
  void thoseWhoWereWrittenToAreWrittenToAgain() {
    write(house.actor(), "Cliente7@turia.example", true);
  }

  @Test
  void whatACustomerOrTheProductDoesIsNotRefused() {
    write(Actor.product(), "otra@turia.example", true);
  }

  @Test
  void theNextDayThereIsRoomAgainAndAfterThreeDaysNobodyCounts() {
    clock.forward(Duration.ofHours(25));
    write(house.actor(), "otra@turia.example", true);
    clock.forward(Duration.ofHours(48));
    for (var i = 0; i <= Probation.MOST; i++) {
      write(house.actor(), "mas" + i + "@turia.example", true);
    }
  }

  @Test
  void whereOnlyTrialsAreMadeNobodyCounts() {
    write(house.actor(), "otra@turia.example", false);
  }

  private void write(Actor actor, String email, boolean applies) {
    probation.write(house, actor, email, applies);
  }
}
