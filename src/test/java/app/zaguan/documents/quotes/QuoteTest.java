package app.zaguan.documents.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.documents.Standing;
import app.zaguan.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

  private static final Signature CARMEN = Signature.of("Carmen Ruiz", "carmen@turia.example");

  @Test
  void theCurrentRevisionOfASentQuoteIsAccepted() {
    assertThatCode(() -> quote(Standing.SENT).accept(2, CARMEN)).doesNotThrowAnyException();
  }

  @Test
  void aRevisionThatWasReplacedIsNotAccepted() {
    assertRefused(() -> quote(Standing.SENT).accept(1, CARMEN), "quote.answer.other-revision");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, quote.answer.not-sent",
    "EXPIRED, quote.accept.expired",
    "ACCEPTED, quote.answer.accepted",
    "DECLINED, quote.answer.declined",
    "WITHDRAWN, quote.answer.withdrawn",
    "CONVERTED, quote.answer.converted"
  })
  void onlyWhatIsOpenIsAccepted(Standing standing, String key) {
    assertRefused(() -> quote(standing).accept(2, CARMEN), key);
  }

  @Test
  void whoAcceptsGivesAName() {
    assertRefused(
        () -> quote(Standing.SENT).accept(2, Signature.of(" ", null)), "quote.accept.name-missing");
    assertRefused(
        () -> quote(Standing.SENT).accept(2, Signature.of("Carmen", "carmen")),
        "quote.accept.email-malformed");
  }

  @Test
  void whoDeclinesSaysWhyEvenAfterItExpired() {
    assertRefused(() -> decline(Standing.SENT, " "), "quote.refuse.reason-missing");
    assertRefused(() -> decline(Standing.ACCEPTED, "caro"), "quote.answer.accepted");
    assertThatCode(() -> decline(Standing.EXPIRED, "caro")).doesNotThrowAnyException();
  }

  @Test
  void whatNobodyAnsweredIsTakenBackWithOrWithoutAReasonEvenAfterItExpired() {
    assertThat(quote(Standing.SENT).withdraw(2, " Sube el acero ").reason())
        .isEqualTo("Sube el acero");
    assertThat(quote(Standing.SENT).withdraw(2, null).reason()).isEmpty();
    assertThatCode(() -> quote(Standing.EXPIRED).withdraw(2, "")).doesNotThrowAnyException();
    assertRefused(
        () -> quote(Standing.SENT).withdraw(2, "x".repeat(2001)), "document.text.too-long");
    assertRefused(() -> quote(Standing.SENT).withdraw(1, ""), "quote.answer.other-revision");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, quote.answer.not-sent",
    "ACCEPTED, quote.answer.accepted",
    "DECLINED, quote.answer.declined",
    "WITHDRAWN, quote.answer.withdrawn",
    "CONVERTED, quote.answer.converted"
  })
  void whatWasAnsweredOrNeverSentIsNotTakenBack(Standing standing, String key) {
    assertRefused(() -> quote(standing).withdraw(2, ""), key);
  }

  private static void decline(Standing standing, String reason) {
    quote(standing).refuse(2, reason, Instant.EPOCH);
  }

  private static Quote quote(Standing standing) {
    return new Quote(standing, "P26/0031", 2, LocalDate.of(2026, 11, 21));
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(key);
  }
}
