package app.zaguan.documents.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.documents.Balance;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoiceTest {

  @Test
  void moneyIsAppliedUntilNothingIsDue() {
    var settled = invoice("0").settle(Money.euros("60"));

    assertThat(settled.settlement()).isEqualTo(settlement("60", "0"));
    assertThat(settled.invoice().due()).isEqualTo(Money.euros("40"));
  }

  @Test
  void moneyBeyondWhatIsDueComesBackAsExcess() {
    var settled = invoice("70").settle(Money.euros("60"));

    assertThat(settled.settlement()).isEqualTo(settlement("30", "30"));
    assertThat(settled.invoice().due().isZero()).isTrue();
  }

  @Test
  void ofAPaidInvoiceEverythingComesBack() {
    assertThat(invoice("100").settle(Money.euros("5")).settlement())
        .isEqualTo(settlement("0", "5"));
  }

  @Test
  void aDraftCannotBeSettled() {
    var draft =
        new Invoice(new DocumentId(new UUID(1, 1)), DocumentState.DRAFT, null, balance("0"));

    assertThatThrownBy(() -> draft.settle(Money.euros("1")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("invoice.settle.not-issued");
  }

  @Test
  void noMoreComesBackThanWasPaid() {
    assertThat(invoice("70").unsettle(Money.euros("70")).due()).isEqualTo(Money.euros("100"));
    assertThatThrownBy(() -> invoice("70").unsettle(Money.euros("70.01")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("invoice.unsettle.more-than-settled");
  }

  @Test
  void anotherCurrencyIsABug() {
    assertThatThrownBy(() -> invoice("0").settle(Money.of("1", "USD")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Invoice invoice(String settled) {
    return new Invoice(
        new DocumentId(new UUID(1, 1)), DocumentState.ISSUED, "F26/0001", balance(settled));
  }

  private static Balance balance(String settled) {
    return new Balance(Money.euros("100"), Money.euros(settled), Money.euros("0"));
  }

  private static Settlement settlement(String applied, String excess) {
    return new Settlement(Money.euros(applied), Money.euros(excess));
  }
}
