package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sign-ins of one business's contacts. All SQL about them; behind its entry or staff wall. */
@Repository
class PortalAccounts {

  private static final String ACCOUNT =
      """
      select a.id, a.contact_id, coalesce(c.trade_name, c.legal_name) as name, a.email, a.password,
             a.must_change, a.language, a.invited_at, a.last_sign_in_at, a.withdrawn_at
        from portal_account a
        join contact c on c.org_id = a.org_id and c.id = a.contact_id
       where a.org_id = :org
      """;

  private static final String STANDING =
      ACCOUNT + " and a.withdrawn_at is null and c.archived_at is null";

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  PortalAccounts(JdbcClient db, Here here, Clock clock) {
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  /** The account that an address signs in to, if its access stands. */
  Optional<PortalAccount> standing(String email) {
    return one(db.sql(STANDING + " and lower(a.email) = lower(:email)").param("email", email));
  }

  Optional<PortalAccount> standing(UUID id) {
    return one(db.sql(STANDING + " and a.id = :id").param("id", id));
  }

  /** The account of a contact, withdrawn or not. */
  Optional<PortalAccount> of(ContactId contact) {
    return one(db.sql(ACCOUNT + " and a.contact_id = :contact").param("contact", contact.value()));
  }

  /**
   * The contact that this account acts for when it signs in: a company before the person itself.
   */
  Optional<ContactId> actsFor(PortalAccount account) {
    return db.sql(
            """
            select contact_id from portal_company
             where org_id = :org and person_id = :contact
             order by own, name limit 1
            """)
        .param("org", here.organization().value())
        .param("contact", account.contact().value())
        .query(UUID.class)
        .optional()
        .map(ContactId::new);
  }

  void add(UUID id, ContactId contact, String email, Locale language) {
    db.sql(
            """
            insert into portal_account (org_id, id, contact_id, email, language, created_at)
            values (:org, :id, :contact, :email, :language, :now)
            """)
        .param("org", here.organization().value())
        .param("id", id)
        .param("contact", contact.value())
        .param("email", email)
        .param("language", language.getLanguage())
        .param("now", now())
        .update();
  }

  /** Gives access, anew or again, by this address. */
  void give(UUID id, String email) {
    change("email = :value, withdrawn_at = null", id, email);
  }

  void invited(UUID id) {
    change("invited_at = :value", id, now());
  }

  void signedIn(UUID id) {
    change("last_sign_in_at = :value", id, now());
  }

  void withdraw(UUID id) {
    change("withdrawn_at = :value, password = null, must_change = false", id, now());
  }

  void speak(UUID id, Locale language) {
    change("language = :value", id, language.getLanguage());
  }

  /** A password that the contact chose. */
  void choosePassword(UUID id, String hash) {
    change("password = :value, must_change = false", id, hash);
  }

  /** A password that the business chose, which the contact must change. */
  void setPassword(UUID id, String hash) {
    change("password = :value, must_change = true", id, hash);
  }

  private void change(String what, UUID id, Object value) {
    db.sql("update portal_account set " + what + " where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id)
        .param("value", value)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private Optional<PortalAccount> one(JdbcClient.StatementSpec statement) {
    return statement
        .param("org", here.organization().value())
        .query((row, index) -> account(row))
        .optional();
  }

  private static PortalAccount account(ResultSet row) throws SQLException {
    return new PortalAccount(
        row.getObject("id", UUID.class),
        new ContactId(row.getObject("contact_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        row.getString("password"),
        row.getBoolean("must_change"),
        Locale.of(row.getString("language")),
        instant(row, "invited_at"),
        instant(row, "last_sign_in_at"),
        instant(row, "withdrawn_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }
}
