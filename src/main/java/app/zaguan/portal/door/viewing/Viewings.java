package app.zaguan.portal.door.viewing;

import app.zaguan.contacts.ContactId;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Role;
import app.zaguan.identity.UserId;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.Houses;
import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views that staff have of the portal as one of its contacts (CON-4). All SQL about them;
 * behind the entry wall of the business. One look-up asks at each request that everything it rests
 * on still stands: the view, the session it was opened from, the membership, the role, the contact.
 */
@Repository
public class Viewings {

  /** How long one lasts: to look at something, not to live there. */
  public static final Duration LENGTH = Duration.ofMinutes(30);

  /** Who only looks has neither a session nor an account of the contact's. */
  private static final UUID NOBODYS = new UUID(0, 0);

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  Viewings(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Whether this role may look through a contact's eyes: those who give and take its access. */
  public static boolean isFor(Role role) {
    return role.may(Area.SALES, Level.EDIT);
  }

  /** Opens one, from a session of the staff's; the one opened from it before is over. */
  @Transactional
  public Token open(UUID session, ContactId contact) {
    close(session);
    var token = Token.make(here.organization());
    var now = clock.instant();
    db.sql(
            """
            insert into portal_viewing
              (org_id, id, token_hash, session_id, contact_id, created_at, expires_at)
            values (:org, :id, :hash, :session, :contact, :now, :expires)
            """)
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("hash", token.hash())
        .param("session", session)
        .param("contact", contact.value())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(LENGTH)))
        .update();
    return token;
  }

  @Transactional
  public void close(UUID session) {
    db.sql("delete from portal_viewing where org_id = :org and session_id = :session")
        .param("org", here.organization().value())
        .param("session", session)
        .update();
  }

  /** The contact as which somebody looks, if all of it still stands. */
  @Transactional(readOnly = true)
  public Optional<Customer> customer(Token token, String address) {
    return db.sql(
            """
            select s.user_id, u.name as viewer, m.role, v.contact_id as opened_for,
                   coalesce(p.trade_name, p.legal_name) as name, may.id as contact_id,
                   may.name as company, coalesce(a.language, o.language) as language,
                   o.id as house_id, n.name as portal, o.colour, o.logo_id, o.zone,
                   coalesce(o.trade_name, o.legal_name) as house
              from portal_viewing v
              join user_session s on s.id = v.session_id and s.expires_at > :now
              join app_user u on u.id = s.user_id
              join membership m on m.org_id = v.org_id and m.user_id = s.user_id
                               and m.withdrawn_at is null
              join contact p on p.org_id = v.org_id and p.id = v.contact_id
                            and p.archived_at is null
              join organization o on o.id = v.org_id
              join portal_name n on n.org_id = v.org_id and n.current
              left join portal_account a on a.org_id = v.org_id and a.contact_id = v.contact_id
              join lateral (select c.contact_id as id, c.name
                              from portal_company c
                             where c.org_id = v.org_id and c.person_id = v.contact_id
                             order by c.own, c.name
                             limit 1) may on true
             where v.org_id = :org and v.token_hash = :hash and v.expires_at > :now
            """)
        .param("org", here.organization().value())
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query((row, index) -> new Found(Role.valueOf(row.getString("role")), seenBy(row, address)))
        .optional()
        .filter(it -> isFor(it.role()))
        .map(Found::customer);
  }

  private record Found(Role role, Customer customer) {}

  private static Customer seenBy(ResultSet row, String address) throws SQLException {
    var contact = new ContactId(row.getObject("contact_id", UUID.class));
    var viewing =
        new Customer.Viewing(
            new UserId(row.getObject("user_id", UUID.class)),
            row.getString("viewer"),
            new ContactId(row.getObject("opened_for", UUID.class)));
    return new Customer(
        NOBODYS,
        NOBODYS,
        row.getString("name"),
        "",
        Locale.of(row.getString("language")),
        false,
        Houses.house(row),
        contact,
        List.of(new Customer.Company(contact, row.getString("company"))),
        address,
        viewing);
  }
}
