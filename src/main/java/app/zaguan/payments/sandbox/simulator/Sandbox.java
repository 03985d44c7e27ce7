package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.Ids;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the sandbox does: takes orders, lets the payer choose, and notes whom to tell. */
@Service
@Transactional
class Sandbox {

  private final SandboxPayments payments;
  private final Restitutions restitutions;
  private final Notices notices;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Sandbox(
      SandboxPayments payments,
      Restitutions restitutions,
      Notices notices,
      Here here,
      Clock clock,
      Ids ids) {
    this.payments = payments;
    this.restitutions = restitutions;
    this.notices = notices;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Takes an order; the same key again gives the same payment. */
  public Payment take(Merchants.Merchant merchant, String key, Payment.Order order) {
    var page = Token.make(here.organization()).text();
    var now = clock.instant();
    payments.add(
        new Payment(ids.next(), merchant.id(), key, page, order, null, null, null, null, now));
    return get(merchant, key);
  }

  public Payment get(Merchants.Merchant merchant, String key) {
    return payments.lock(merchant.id(), key).orElseThrow(() -> new NotFound(key));
  }

  public Payment cancel(Merchants.Merchant merchant, String key) {
    var cancelled = get(merchant, key).cancelled(clock.instant());
    payments.save(cancelled);
    return cancelled;
  }

  /** Gives money back, at most what it took; the same key again gives the same. */
  public Restitution refund(Merchants.Merchant merchant, String key, String refund, Money amount) {
    var payment = get(merchant, key);
    return restitutions
        .find(payment.id(), refund)
        .orElseGet(() -> giveBack(payment, refund, amount));
  }

  private Restitution giveBack(Payment payment, String key, Money amount) {
    var wanted = Restitution.of(ids.next(), payment.id(), key, amount, clock.instant());
    var paid = payment.paid();
    var gone = restitutions.sum(payment.id());
    var possible =
        paid != null
            && paid.currency().equals(amount.currency())
            && gone.add(amount.amount()).compareTo(paid.amount()) <= 0;
    var restitution = possible ? wanted : wanted.declined();
    restitutions.add(restitution);
    return restitution;
  }

  public Restitution refundOf(Merchants.Merchant merchant, String key, String refund) {
    return restitutions
        .find(get(merchant, key).id(), refund)
        .orElseThrow(() -> new NotFound(refund));
  }

  @Transactional(readOnly = true)
  public Optional<Payment> ofPage(String page) {
    return payments.ofPage(page);
  }

  /** What the payer chose; chosen once, a second choice changes nothing. */
  public Payment choose(Payment seen, Choice choice) {
    var now = clock.instant();
    var payment = payments.lock(seen.merchant(), seen.key()).orElseThrow();
    if (!payment.isUndecided(now)) {
      return payment;
    }
    var chosen = payment.chosen(choice, now);
    payments.save(chosen);
    announce(chosen, choice, now);
    return chosen;
  }

  private void announce(Payment payment, Choice choice, Instant now) {
    var event = "evt_" + payment.id().toString().replace("-", "");
    switch (choice) {
      case PAY, DECLINE, OTHER_AMOUNT, OTHER_CURRENCY -> notices.add(payment, event, false, now);
      case LATE -> notices.add(payment, event, false, now.plus(Payment.LATE));
      case FORGED -> notices.add(payment, event, true, now);
      case TWICE -> {
        notices.add(payment, event, false, now);
        notices.add(payment, event, false, now);
      }
      case SILENT -> {}
    }
  }
}
