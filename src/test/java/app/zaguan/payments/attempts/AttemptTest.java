package app.zaguan.payments.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.Method;
import app.zaguan.payments.State.AwaitingPayer;
import app.zaguan.payments.State.Cancelled;
import app.zaguan.payments.State.Created;
import app.zaguan.payments.State.Failed;
import app.zaguan.payments.State.Reason;
import app.zaguan.payments.State.Succeeded;
import app.zaguan.payments.State.Unknown;
import app.zaguan.payments.attempts.Attempt.Checkout;
import app.zaguan.payments.gateways.Answer;
import app.zaguan.shared.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each answer of a gateway makes of an attempt: twice, late, out of order. */
class AttemptTest {

  private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
  private static final Money ASKED = Money.euros("121.00");
  private static final Money NOTHING = Money.euros("0.00");
  private static final Checkout PAGE = new Checkout("sbx_1", "/pay/1");
  private static final Answer PENDING = new Answer.Pending(PAGE);
  private static final Answer PAID = new Answer.Paid(PAGE, ASKED);
  private static final Answer DECLINED = new Answer.Failed(Reason.DECLINED);
  private static final Answer CANCELLED = new Answer.Cancelled();
  private static final Answer NEVER_HEARD = new Answer.NotKnown();
  private static final Answer SILENCE = new Answer.NoAnswer("timeout");

  @Test
  void itBeginsOpenAndIsAskedAboutOnceTheCallCannotBeOnItsWayAnyMore() {
    var attempt = begun();

    assertThat(attempt.state()).isEqualTo(new Created());
    assertThat(attempt.isOpen()).isTrue();
    assertThat(attempt.nextCheckAt()).isEqualTo(START.plus(Attempt.REACH));
  }

  @Test
  void theGatewaysPageMakesItWaitForThePayer() {
    var attempt = after(PENDING);

    assertThat(attempt.state()).isEqualTo(new AwaitingPayer());
    assertThat(attempt.checkout()).isEqualTo(PAGE);
  }

  @Test
  void exactlyWhatWasAskedSettles() {
    assertThat(after(PENDING).told(PAID, at(5))).isEqualTo(new Turn.Settles(after(PENDING), ASKED));
  }

  @Test
  void moneyMayComeBeforeTheGatewayEverAnsweredTheFirstCall() {
    assertThat(begun().told(PAID, at(5))).isInstanceOf(Turn.Settles.class);
    assertThat(after(SILENCE).told(PAID, at(5))).isInstanceOf(Turn.Settles.class);
  }

  @Test
  void moneyIsTakenOnce() {
    var succeeded = after(PENDING).succeeded(ASKED, ASKED, at(5));

    assertThat(succeeded.told(PAID, at(6))).isEqualTo(new Turn.Stands(succeeded));
  }

  @Test
  void anotherAmountOrCurrencyIsKeptAndSettlesNothing() {
    for (var received :
        new Money[] {Money.euros("120.99"), Money.euros("122.00"), Money.of("121.00", "USD")}) {
      assertThat(after(PENDING).told(new Answer.Paid(PAGE, received), at(5)))
          .isEqualTo(new Turn.Keeps(after(PENDING), received, Misfit.DIFFERENT));
    }
  }

  @Test
  void moneyThatCameOnceIsNotTakenAgainThoughItWasKept() {
    var other = Money.euros("1.00");
    var kept = after(PENDING).succeeded(other, Money.euros("0.00"), at(5));

    assertThat(kept.told(new Answer.Paid(PAGE, other), at(6))).isEqualTo(new Turn.Stands(kept));
  }

  @Test
  void moneyAfterTheEndIsKept() {
    for (var end : new Answer[] {CANCELLED, DECLINED}) {
      var ended = after(PENDING, end);

      assertThat(ended.isOpen()).isFalse();
      assertThat(ended.told(PAID, at(60))).isEqualTo(new Turn.Keeps(ended, ASKED, Misfit.LATE));
    }
  }

  @Test
  void nothingButMoneyChangesWhatHasEnded() {
    var paid = after(PENDING).succeeded(ASKED, ASKED, at(5));
    for (var ended : new Attempt[] {paid, after(PENDING, CANCELLED), after(PENDING, DECLINED)}) {
      for (var answer : new Answer[] {PENDING, DECLINED, CANCELLED, NEVER_HEARD, SILENCE}) {
        assertThat(stands(ended, answer, at(60)).state()).isEqualTo(ended.state());
      }
    }
  }

  @Test
  void silenceIsAStateOfItsOwnWithItsFirstMoment() {
    var silent = after(PENDING, SILENCE, SILENCE);

    assertThat(silent.state()).isEqualTo(new Unknown(at(2)));
    assertThat(silent.checkout()).isEqualTo(PAGE);
    assertThat(stands(silent, PENDING, at(9)).state()).isEqualTo(new AwaitingPayer());
  }

  @Test
  void anUnknownPaymentIsNeverTakenForAFailedOneBySilence() {
    var silent = after(SILENCE);

    assertThat(stands(silent, SILENCE, START.plus(Duration.ofDays(30))).isOpen()).isTrue();
  }

  @Test
  void silenceForADayIsAMatterForAPerson() {
    var silent = after(SILENCE);

    assertThat(silent.isUnansweredTooLong(at(3600))).isFalse();
    assertThat(silent.isUnansweredTooLong(START.plus(Duration.ofHours(25)))).isTrue();
  }

  @Test
  void aGatewayThatNeverHeardOfItEndsItOnlyWhenTheCallCannotBeOnItsWayAnyMore() {
    assertThat(stands(begun(), NEVER_HEARD, at(5)).isOpen()).isTrue();
    assertThat(stands(after(SILENCE), NEVER_HEARD, at(61)).state())
        .isEqualTo(new Failed(Reason.NOT_REACHED, at(61)));
  }

  @Test
  void aGatewayThatKnewItAndDoesNotNowIsNotBelieved() {
    assertThat(stands(after(PENDING), NEVER_HEARD, at(600)).state())
        .isEqualTo(new Unknown(at(600)));
  }

  @Test
  void whatIsOpenIsAlwaysAskedAboutAgainEverMoreSeldom() {
    var attempt = after(PENDING);

    assertThat(waitAfter(attempt, at(4))).isEqualTo(Duration.ofSeconds(20));
    assertThat(waitAfter(attempt, at(600))).isEqualTo(Duration.ofMinutes(5));
    assertThat(waitAfter(attempt, START.plus(Duration.ofDays(3)))).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void whatHasEndedIsNotAskedAboutExceptAfterANoticeUntilThatIsAnswered() {
    var cancelled = after(PENDING, CANCELLED);
    assertThat(cancelled.nextCheckAt()).isNull();
    assertThat(stands(cancelled, SILENCE, at(60)).nextCheckAt()).isNull();

    var noticed = noticed(cancelled);
    assertThat(stands(noticed, SILENCE, at(60)).nextCheckAt()).isNotNull();
    assertThat(stands(noticed, CANCELLED, at(60)).nextCheckAt()).isNull();
  }

  @Test
  void cancelledIsTheGatewaysWordAndNotOurs() {
    assertThat(after(PENDING, CANCELLED).state()).isEqualTo(new Cancelled(at(2)));
  }

  @Test
  void theNamesOfTheStatesMatchThem() {
    assertThat(new Succeeded(ASKED, ASKED, NOTHING, START).leftCredit()).isFalse();
    assertThat(new Succeeded(ASKED, Money.euros("100.00"), NOTHING, START).leftCredit()).isTrue();
    assertThat(
            new Succeeded(
                    Money.of("121.00", "USD"), Money.euros("0.00"), Money.of("0", "USD"), START)
                .leftCredit())
        .isTrue();
  }

  private static Attempt begun() {
    var purpose =
        new Attempt.Purpose(
            new DocumentId(new UUID(0, 1)), new ContactId(new UUID(0, 2)), "F26/0001", "Turia");
    var method = new Method(new AccountId(new UUID(0, 3)), "sandbox", true, true);
    return Attempt.begun(new AttemptId(new UUID(0, 4)), purpose, method, ASKED, START);
  }

  /** After these answers, a second apart. */
  private static Attempt after(Answer... answers) {
    var attempt = begun();
    for (var i = 0; i < answers.length; i++) {
      attempt = stands(attempt, answers[i], at(i + 1));
    }
    return attempt;
  }

  private static Attempt stands(Attempt attempt, Answer answer, Instant now) {
    return ((Turn.Stands) attempt.told(answer, now)).attempt();
  }

  private static Attempt noticed(Attempt it) {
    return new Attempt(
        it.id(),
        it.purpose(),
        it.gateway(),
        it.account(),
        it.amount(),
        it.state(),
        it.checkout(),
        it.createdAt(),
        at(50),
        it.version());
  }

  private static Duration waitAfter(Attempt attempt, Instant now) {
    return Duration.between(now, stands(attempt, PENDING, now).nextCheckAt());
  }

  private static Instant at(int seconds) {
    return START.plusSeconds(seconds);
  }
}
