package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.web.doors.Open;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What merchants call, with their key. */
@RestController
@RequestMapping("/sandbox-gateway/api/payments")
class SandboxApiController {

  private final Sandbox sandbox;
  private final Merchants merchants;
  private final Clock clock;

  SandboxApiController(Sandbox sandbox, Merchants merchants, Clock clock) {
    this.sandbox = sandbox;
    this.merchants = merchants;
    this.clock = clock;
  }

  /** An order as it comes. */
  record Wish(
      String key,
      String amount,
      String currency,
      String description,
      String merchant,
      String language,
      String returnPath) {

    Payment.Order order() {
      return new Payment.Order(
          Money.of(amount, currency), description, merchant, Locale.of(language), returnPath);
    }
  }

  @Open
  @PostMapping
  ResponseEntity<?> create(SandboxVisitor visitor, @RequestBody Wish wish) {
    return answer(visitor, merchant -> sandbox.take(merchant, wish.key(), wish.order()));
  }

  @Open
  @GetMapping("/{key}")
  ResponseEntity<?> show(SandboxVisitor visitor, @PathVariable String key) {
    return answer(visitor, merchant -> sandbox.get(merchant, key));
  }

  @Open
  @PostMapping("/{key}/cancellation")
  ResponseEntity<?> cancel(SandboxVisitor visitor, @PathVariable String key) {
    return answer(visitor, merchant -> sandbox.cancel(merchant, key));
  }

  /** Money to give back, as it comes. */
  record Return(String key, String amount, String currency) {

    Money money() {
      return Money.of(amount, currency);
    }
  }

  @Open
  @PostMapping("/{key}/refunds")
  ResponseEntity<?> refund(
      SandboxVisitor visitor, @PathVariable String key, @RequestBody Return wish) {
    return refunded(visitor, merchant -> sandbox.refund(merchant, key, wish.key(), wish.money()));
  }

  @Open
  @GetMapping("/{key}/refunds/{refund}")
  ResponseEntity<?> refund(
      SandboxVisitor visitor, @PathVariable String key, @PathVariable String refund) {
    return refunded(visitor, merchant -> sandbox.refundOf(merchant, key, refund));
  }

  private ResponseEntity<?> refunded(
      SandboxVisitor visitor, Function<Merchants.Merchant, Restitution> work) {
    var merchant = merchants.of(visitor.token()).orElse(null);
    if (merchant == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    var now = clock.instant();
    try {
      var restitution = work.apply(merchant);
      return merchant.isMute(now) || restitution.isMute(now)
          ? ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT).build()
          : ResponseEntity.ok(Map.of("state", restitution.refused() ? "refused" : "refunded"));
    } catch (NotFound unknown) {
      return ResponseEntity.notFound().build();
    }
  }

  /** Does what is asked; and then, where it is to be silent, says nothing of use. */
  private ResponseEntity<?> answer(
      SandboxVisitor visitor, Function<Merchants.Merchant, Payment> work) {
    var merchant = merchants.of(visitor.token()).orElse(null);
    if (merchant == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    var now = clock.instant();
    try {
      var payment = work.apply(merchant);
      return merchant.isMute(now) || payment.isMute(now)
          ? ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT).build()
          : ResponseEntity.ok(said(payment, now));
    } catch (NotFound unknown) {
      return ResponseEntity.notFound().build();
    }
  }

  private static Map<String, String> said(Payment payment, Instant now) {
    var said = new LinkedHashMap<String, String>();
    said.put("reference", payment.reference());
    said.put("address", SandboxHat.PLACE + payment.page());
    said.put("state", payment.standing(now).word());
    var paid = payment.paid();
    if (paid != null) {
      said.put("paid", paid.amount().toPlainString());
      said.put("currency", paid.currency().getCurrencyCode());
    }
    return said;
  }
}
