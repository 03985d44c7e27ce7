package app.zaguan.payments.pages;

import app.zaguan.identity.Auditing;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.gateways.GatewayAccounts;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers methods of payment, or no longer, and writes down who did. */
@Service
@Transactional
class Offering {

  private final GatewayAccounts accounts;
  private final Auditing auditing;

  Offering(GatewayAccounts accounts, Auditing auditing) {
    this.accounts = accounts;
    this.auditing = auditing;
  }

  public void enable(AccountId id, boolean enabled) {
    accounts.enable(id, enabled);
    var act = enabled ? "payment.method-offered" : "payment.method-withdrawn";
    auditing.record(act, "gateway_account", id.value(), Map.of());
  }
}
