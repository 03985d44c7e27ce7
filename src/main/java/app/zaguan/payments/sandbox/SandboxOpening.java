package app.zaguan.payments.sandbox;

import app.zaguan.identity.OrganizationFounded;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.gateways.Account;
import app.zaguan.payments.gateways.GatewayAccounts;
import app.zaguan.payments.sandbox.simulator.Merchants;
import app.zaguan.payments.webhooks.WebhookAddress;
import app.zaguan.shared.Ids;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.secrets.Token;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a new organization of a trial installation its account at the sandbox, ready to be used.
 */
@Component
class SandboxOpening {

  private final GatewayAccounts accounts;
  private final Merchants merchants;
  private final Installation installation;
  private final Ids ids;

  SandboxOpening(
      GatewayAccounts accounts, Merchants merchants, Installation installation, Ids ids) {
    this.accounts = accounts;
    this.merchants = merchants;
    this.installation = installation;
    this.ids = ids;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void founded(OrganizationFounded event) {
    if (installation.production()) {
      return;
    }
    var organization = event.organization();
    var key = Token.make(organization);
    var secret = Token.make(organization).secret();
    var id = new AccountId(ids.next());
    if (accounts.add(new Account(id, SandboxGateway.NAME, true, key.text(), secret))) {
      merchants.add(key, secret, new WebhookAddress(SandboxGateway.NAME, organization, id).path());
    }
  }
}
