package app.zaguan.payments.transfers;

import app.zaguan.identity.OrganizationFounded;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.Method;
import app.zaguan.payments.gateways.Account;
import app.zaguan.payments.gateways.GatewayAccounts;
import app.zaguan.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets every new organization be paid by transfer, once it has a bank account. */
@Component
class TransferOpening {

  private final GatewayAccounts accounts;
  private final Ids ids;

  TransferOpening(GatewayAccounts accounts, Ids ids) {
    this.accounts = accounts;
    this.ids = ids;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void founded(OrganizationFounded event) {
    accounts.add(new Account(new AccountId(ids.next()), Method.TRANSFER, true, "", null));
  }
}
