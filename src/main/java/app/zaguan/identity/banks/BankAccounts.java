package app.zaguan.identity.banks;

import app.zaguan.identity.Auditing;

import app.zaguan.shared.Ids;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.bank.Iban;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The bank accounts of the organization at hand, one of them preferred. All SQL about them. */
@Repository
@Transactional
public class BankAccounts {

  private static final int LONGEST_HOLDER = 100;

  /** ISO 9362: bank, country, place, and perhaps the branch. */
  private static final Pattern BIC =
      Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

  private final JdbcClient db;
  private final Auditing auditing;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  BankAccounts(JdbcClient db, Auditing auditing, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.auditing = auditing;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** The account that documents name; also behind the portal's wall. */
  @Transactional(readOnly = true)
  public Optional<BankAccount> preferred() {
    return all().stream().filter(BankAccount::preferred).findFirst();
  }

  @Transactional(readOnly = true)
  public List<BankAccount> all() {
    return db.sql(
            """
            select id, iban, bic, holder, preferred
              from bank_account
             where org_id = :org
             order by preferred desc, created_at
            """)
        .param("org", here.organization().value())
        .query(BankAccount.class)
        .list();
  }

  /**
   * Adds an account; the first one is preferred.
   *
   * @throws app.zaguan.shared.Refused at {@code iban}, {@code bic} and {@code holder}
   */
  public void add(String typedIban, String typedBic, String holder) {
    var problems = new Problems();
    var iban = problems.gather(() -> Iban.of(typedIban));
    var known = all();
    iban.ifPresent(it ->
        problems.unless(
            known.stream().noneMatch(one -> one.iban().equals(it.value())),
            "iban",
            "bank-account.known"));
    var bic = typedBic.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    problems.unless(
        bic.isEmpty() || BIC.matcher(bic).matches(), "bic", "bank-account.bic.malformed");
    problems.unless(!holder.isBlank(), "holder", "bank-account.holder.missing");
    problems.unless(holder.length() <= LONGEST_HOLDER, "holder", "text.too-long", LONGEST_HOLDER);
    problems.orRefuse();
    insert(iban.orElseThrow(), bic.isEmpty() ? null : bic, holder.strip(), known.isEmpty());
  }

  private void insert(Iban iban, @Nullable String bic, String holder, boolean preferred) {
    var id = ids.next();
    db.sql(
            """
            insert into bank_account (org_id, id, iban, bic, holder, preferred, created_at)
            values (:org, :id, :iban, :bic, :holder, :preferred, :now)
            """)
        .param("org", here.organization().value())
        .param("id", id)
        .param("iban", iban.value())
        .param("bic", bic)
        .param("holder", holder)
        .param("preferred", preferred)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    auditing.record("bank-account.added", "bank_account", id, Map.of("iban", iban.value()));
  }

  /** From now on documents name this one. */
  public void prefer(UUID id) {
    var account = get(id);
    db.sql("update bank_account set preferred = (id = :id) where org_id = :org")
        .param("org", here.organization().value())
        .param("id", id)
        .update();
    auditing.record("bank-account.preferred", "bank_account", id, Map.of("iban", account.iban()));
  }

  /** Takes an account away; if it was preferred, the oldest of the others is. */
  public BankAccount remove(UUID id) {
    var account = get(id);
    db.sql("delete from bank_account where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id)
        .update();
    auditing.record("bank-account.removed", "bank_account", id, Map.of("iban", account.iban()));
    if (account.preferred()) {
      all().stream().findFirst().ifPresent(it -> prefer(it.id()));
    }
    return account;
  }

  private BankAccount get(UUID id) {
    return all().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
