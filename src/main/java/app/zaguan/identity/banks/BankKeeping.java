package app.zaguan.identity.banks;

import app.zaguan.identity.BankAccountChanged;
import app.zaguan.identity.BankAccountChanged.Change;
import app.zaguan.identity.Owner;
import app.zaguan.identity.members.Owners;
import app.zaguan.shared.bank.Iban;
import app.zaguan.shared.tenancy.Here;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes where the organization is paid, and has its owners told: an IBAN that somebody swapped is
 * the dearest fraud of all. To be called with no transaction running.
 */
@Service
public class BankKeeping {

  private final BankAccounts accounts;
  private final Owners owners;
  private final ApplicationEventPublisher events;
  private final Here here;
  private final TransactionTemplate transaction;

  BankKeeping(
      BankAccounts accounts,
      Owners owners,
      ApplicationEventPublisher events,
      Here here,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.owners = owners;
    this.events = events;
    this.here = here;
    this.transaction = transaction;
  }

  /** As {@link BankAccounts#add(String, String, String, String)}. */
  public Iban add(String name, String iban, String bic, String holder) {
    return told(Change.ADDED, () -> accounts.add(name, iban, bic, holder));
  }

  public Iban prefer(UUID id) {
    return told(Change.PREFERRED, () -> new Iban(accounts.prefer(id).iban()));
  }

  public Iban archive(UUID id) {
    return told(Change.ARCHIVED, () -> new Iban(accounts.archive(id).iban()));
  }

  public Iban restore(UUID id) {
    return told(Change.RESTORED, () -> new Iban(accounts.restore(id).iban()));
  }

  private Iban told(Change change, Supplier<Iban> work) {
    List<Owner> told = owners.ofThisHouse();
    return Objects.requireNonNull(
        transaction.execute(status -> {
          var iban = work.get();
          events.publishEvent(
              new BankAccountChanged(change, iban.printed(), here.actor().name(), told));
          return iban;
        }));
  }
}
