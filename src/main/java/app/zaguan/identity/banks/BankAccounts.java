package app.zaguan.identity.banks;

import app.zaguan.identity.Auditing;
import app.zaguan.shared.Ids;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.bank.Iban;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.text.TypedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The bank accounts of the organization at hand, one of them preferred. All SQL about them. */
@Repository
@Transactional
public class BankAccounts {

  private static final int LONGEST_HOLDER = 100;
  private static final int LONGEST_NAME = 60;

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

  /** Those in use, the preferred one first. */
  @Transactional(readOnly = true)
  public List<BankAccount> all() {
    return known().stream().filter(it -> !it.isArchived()).toList();
  }

  /** Those that are no longer used. */
  @Transactional(readOnly = true)
  public List<BankAccount> archived() {
    return known().stream().filter(BankAccount::isArchived).toList();
  }

  private List<BankAccount> known() {
    return db.sql(
            """
            select id, name, iban, bic, holder, preferred, archived_at
              from bank_account
             where org_id = :org
             order by preferred desc, created_at
            """)
        .param("org", here.organization().value())
        .query((row, index) -> read(row))
        .list();
  }

  private static BankAccount read(ResultSet row) throws SQLException {
    var archived = row.getTimestamp("archived_at");
    return new BankAccount(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("iban"),
        row.getString("bic"),
        row.getString("holder"),
        row.getBoolean("preferred"),
        archived == null ? null : archived.toInstant());
  }

  /**
   * Adds an account; the first one is preferred.
   *
   * @throws app.zaguan.shared.Refused at {@code iban}, {@code bic} and {@code holder}
   */
  public void add(String typedIban, String typedBic, String holder) {
    add("", typedIban, typedBic, holder);
  }

  /** The same with a name of its own; refused at {@code name} too. Its IBAN, clean. */
  public Iban add(String name, String typedIban, String typedBic, String holder) {
    var problems = new Problems();
    var iban = problems.gather(() -> Iban.of(typedIban));
    var known = known();
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
    problems.unless(name.length() <= LONGEST_NAME, "name", "text.too-long", LONGEST_NAME);
    problems.orRefuse();
    var row =
        new BankAccount(
            ids.next(),
            TypedText.orNull(name),
            iban.orElseThrow().value(),
            bic.isEmpty() ? null : bic,
            holder.strip(),
            all().isEmpty(),
            null);
    insert(row);
    return iban.orElseThrow();
  }

  private void insert(BankAccount account) {
    db.sql(
            """
            insert into bank_account (org_id, id, name, iban, bic, holder, preferred, created_at)
            values (:org, :id, :name, :iban, :bic, :holder, :preferred, :now)
            """)
        .param("org", here.organization().value())
        .param("id", account.id())
        .param("name", account.name())
        .param("iban", account.iban())
        .param("bic", account.bic())
        .param("holder", account.holder())
        .param("preferred", account.preferred())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    record("bank-account.added", account);
  }

  /** From now on documents name this one. */
  public BankAccount prefer(UUID id) {
    var account = get(id);
    db.sql("update bank_account set preferred = (id = :id) where org_id = :org")
        .param("org", here.organization().value())
        .param("id", id)
        .update();
    record("bank-account.preferred", account);
    return account;
  }

  /** Puts an account out of use; if it was preferred, the oldest of the others is. */
  public BankAccount archive(UUID id) {
    var account = get(id);
    shelve(id, true);
    record("bank-account.archived", account);
    if (account.preferred()) {
      all().stream().findFirst().ifPresent(it -> prefer(it.id()));
    }
    return account;
  }

  /** Uses an archived account again; it is preferred if there is no other. */
  public BankAccount restore(UUID id) {
    var account = known().stream().filter(it -> it.id().equals(id) && it.isArchived()).findFirst();
    var found = account.orElseThrow(() -> new NotFound(id));
    shelve(id, false);
    record("bank-account.restored", found);
    if (preferred().isEmpty()) {
      prefer(id);
    }
    return found;
  }

  private void shelve(UUID id, boolean away) {
    db.sql(
            """
            update bank_account
               set preferred = false,
                   archived_at = case when :away then cast(:now as timestamptz) end
             where org_id = :org and id = :id
            """)
        .param("away", away)
        .param("now", Timestamp.from(clock.instant()))
        .param("org", here.organization().value())
        .param("id", id)
        .update();
  }

  private void record(String act, BankAccount account) {
    auditing.record(act, "bank_account", account.id(), Map.of("iban", account.iban()));
  }

  private BankAccount get(UUID id) {
    return all().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
