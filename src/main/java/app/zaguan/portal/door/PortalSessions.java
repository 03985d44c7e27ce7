package app.zaguan.portal.door;

import app.zaguan.contacts.ContactId;
import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.web.screen.Device;
import app.zaguan.shared.web.screen.OpenSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open sessions of contacts. All SQL about them; behind the entry wall of their business. One
 * look-up says who it is, for whom, and in whose house, and finds nobody whose access has ended.
 */
@Repository
public class PortalSessions {

  /** How long a session lasts. */
  public static final Duration LENGTH = Duration.ofDays(14);

  /** A session's last use is written down at most this often: a page is no reason to write. */
  private static final Duration GRAIN = Duration.ofMinutes(5);

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  PortalSessions(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * The contact whose session this is, if everything it rests on still stands. It is looked up by
   * its key ({@code offset 0}): joined, all contacts of the business were read to find it.
   */
  @Transactional
  Optional<Customer> customer(Token token, String address) {
    var now = clock.instant();
    var found =
        db.sql(
                """
                select s.id as session_id, s.contact_id, s.seen_at, a.id as account_id, a.email,
                       a.language, a.must_change, p.name,
                       o.id as house_id, n.name as portal, o.colour, o.logo_id, o.zone,
                       coalesce(o.trade_name, o.legal_name) as house, may.ids, may.names
                  from portal_session s
                  join portal_account a on a.org_id = s.org_id and a.id = s.account_id
                                       and a.withdrawn_at is null
                  join lateral (select coalesce(c.trade_name, c.legal_name) as name
                                  from contact c
                                 where c.org_id = a.org_id and c.id = a.contact_id
                                   and c.archived_at is null offset 0) p on true
                  join organization o on o.id = s.org_id
                  join portal_name n on n.org_id = s.org_id and n.current
                  join lateral (select array_agg(c.contact_id order by c.own, c.name) as ids,
                                       array_agg(c.name order by c.own, c.name) as names
                                  from portal_company c
                                 where c.org_id = a.org_id and c.person_id = a.contact_id) may
                    on s.contact_id = any (may.ids)
                 where s.org_id = :org and s.token_hash = :hash and s.expires_at > :now
                """)
            .param("org", here.organization().value())
            .param("hash", token.hash())
            .param("now", Timestamp.from(now))
            .query((row, index) -> new Found(customer(row, address), seenAt(row)))
            .optional();
    found.filter(it -> it.seenAt().isBefore(now.minus(GRAIN))).ifPresent(it -> seen(it, now));
    return found.map(Found::customer);
  }

  /** Opens a session; the token is known to nobody but the browser it is given to. */
  @Transactional
  public Token open(UUID account, ContactId contact, String address, @Nullable String agent) {
    var token = Token.make(here.organization());
    var now = clock.instant();
    db.sql(
            """
            insert into portal_session (org_id, id, token_hash, account_id, contact_id, created_at,
                                        seen_at, expires_at, address, agent)
            values (:org, :id, :hash, :account, :contact, :now, :now, :expires, :address, :agent)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("hash", token.hash())
        .param("account", account)
        .param("contact", contact.value())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(LENGTH)))
        .param("address", address)
        .param("agent", agent)
        .update();
    return token;
  }

  /** Where an account is signed in, the one used last first. */
  @Transactional(readOnly = true)
  public List<OpenSession> of(UUID account, UUID own) {
    return db.sql(
            """
            select id, agent, address, created_at, seen_at
              from portal_session
             where org_id = :org and account_id = :account and expires_at > :now
             order by id = :own desc, seen_at desc, id
            """)
        .param("org", here.organization().value())
        .param("account", account)
        .param("own", own)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, index) -> open(row, own))
        .list();
  }

  private static OpenSession open(ResultSet row, UUID own) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new OpenSession(
        id,
        Device.of(row.getString("agent")),
        row.getString("address"),
        row.getTimestamp("created_at").toInstant(),
        seenAt(row),
        id.equals(own));
  }

  /** Closes one of an account's sessions; false where it is not its own, or not there. */
  @Transactional
  public boolean close(UUID account, UUID session) {
    return db.sql(
                """
                delete from portal_session
                 where org_id = :org and id = :id and account_id = :account
                """)
            .param("org", here.organization().value())
            .param("id", session)
            .param("account", account)
            .update()
        == 1;
  }

  @Transactional
  public void close(UUID session) {
    db.sql("delete from portal_session where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", session)
        .update();
  }

  /** Closes every session of an account: after a new password, and when access ends. */
  @Transactional
  public void closeAll(UUID account) {
    db.sql("delete from portal_session where org_id = :org and account_id = :account")
        .param("org", here.organization().value())
        .param("account", account)
        .update();
  }

  /** From now on the session acts for another contact. */
  @Transactional
  public void actFor(UUID session, ContactId contact) {
    db.sql("update portal_session set contact_id = :contact where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", session)
        .param("contact", contact.value())
        .update();
  }

  private record Found(Customer customer, Instant seenAt) {}

  private void seen(Found found, Instant now) {
    db.sql("update portal_session set seen_at = :now where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("now", Timestamp.from(now))
        .param("id", found.customer().session())
        .update();
  }

  private static Instant seenAt(ResultSet row) throws SQLException {
    return row.getTimestamp("seen_at").toInstant();
  }

  private static Customer customer(ResultSet row, String address) throws SQLException {
    return new Customer(
        row.getObject("session_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        Locale.of(row.getString("language")),
        row.getBoolean("must_change"),
        Houses.house(row),
        new ContactId(row.getObject("contact_id", UUID.class)),
        companies(row),
        address,
        null);
  }

  private static List<Customer.Company> companies(ResultSet row) throws SQLException {
    var ids = (UUID[]) row.getArray("ids").getArray();
    var names = (String[]) row.getArray("names").getArray();
    var companies = new ArrayList<Customer.Company>(ids.length);
    for (var i = 0; i < ids.length; i++) {
      companies.add(new Customer.Company(new ContactId(ids[i]), names[i]));
    }
    return companies;
  }
}
