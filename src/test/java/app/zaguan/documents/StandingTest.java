package app.zaguan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate DUE = LocalDate.of(2026, 11, 21);

  @Test
  void aQuoteStandsUntilItsLastDayAndExpiresTheNext() {
    assertThat(quote(DocumentState.SENT, false, DUE)).isEqualTo(Standing.SENT);
    assertThat(quote(DocumentState.SENT, false, DUE.plusDays(1))).isEqualTo(Standing.EXPIRED);
  }

  @Test
  void whatWasAnsweredDoesNotExpire() {
    assertThat(quote(DocumentState.ACCEPTED, false, DUE.plusYears(1))).isEqualTo(Standing.ACCEPTED);
    assertThat(quote(DocumentState.DECLINED, false, DUE.plusYears(1))).isEqualTo(Standing.DECLINED);
    assertThat(quote(DocumentState.CANCELLED, false, DUE.plusYears(1)))
        .isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void aQuoteWithAnInvoiceIsConverted() {
    assertThat(quote(DocumentState.ACCEPTED, true, DUE)).isEqualTo(Standing.CONVERTED);
  }

  @Test
  void anInvoiceIsOverdueFromTheDayAfterItsDueDateUntilItIsPaid() {
    assertThat(invoice("0", DUE)).isEqualTo(Standing.ISSUED);
    assertThat(invoice("0", DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
    assertThat(invoice("99.99", DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
    assertThat(invoice("100", DUE.plusDays(1))).isEqualTo(Standing.PAID);
  }

  @Test
  void anInvoiceIsPartlyPaidBetweenTheFirstAndTheLastCent() {
    assertThat(invoice("0.01", DUE)).isEqualTo(Standing.PARTLY_PAID);
    assertThat(invoice("99.99", DUE)).isEqualTo(Standing.PARTLY_PAID);
    assertThat(invoice("100.00", DUE)).isEqualTo(Standing.PAID);
  }

  @Test
  void anInvoiceOverNothingIsPaid() {
    var facts =
        new Standing.Facts(
            DocumentType.INVOICE,
            DocumentState.ISSUED,
            DUE,
            Balance.unpaid(Money.euros("0.00")),
            false);

    assertThat(Standing.of(facts, DUE)).isEqualTo(Standing.PAID);
  }

  @Test
  void anInvoiceThatACreditNoteTookAwayIsCreditedNotPaid() {
    assertThat(invoice("0", "100", DUE.plusDays(1))).isEqualTo(Standing.CREDITED);
    assertThat(invoice("60", "40", DUE.plusDays(1))).isEqualTo(Standing.PAID);
    assertThat(invoice("0", "40", DUE)).isEqualTo(Standing.ISSUED);
  }

  @Test
  void aCreditNoteIsNeverOverdue() {
    var balance = Balance.unpaid(Money.euros("100"));
    var facts =
        new Standing.Facts(DocumentType.CREDIT_NOTE, DocumentState.ISSUED, DUE, balance, false);

    assertThat(Standing.of(facts, DUE.plusYears(1))).isEqualTo(Standing.ISSUED);
  }

  private static Standing invoice(String settled, String credited, LocalDate today) {
    var balance = new Balance(Money.euros("100"), Money.euros(settled), Money.euros(credited));
    var facts = new Standing.Facts(DocumentType.INVOICE, DocumentState.ISSUED, DUE, balance, false);
    return Standing.of(facts, today);
  }

  private static Standing quote(DocumentState state, boolean converted, LocalDate today) {
    var balance = Balance.unpaid(Money.euros("100"));
    return Standing.of(
        new Standing.Facts(DocumentType.QUOTE, state, DUE, balance, converted), today);
  }

  private static Standing invoice(String settled, LocalDate today) {
    var balance = new Balance(Money.euros("100"), Money.euros(settled), Money.euros("0"));
    return Standing.of(
        new Standing.Facts(DocumentType.INVOICE, DocumentState.ISSUED, DUE, balance, false), today);
  }
}
