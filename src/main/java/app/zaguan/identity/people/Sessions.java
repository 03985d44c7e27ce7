package app.zaguan.identity.people;

import app.zaguan.identity.Member;
import app.zaguan.identity.Role;
import app.zaguan.identity.UserId;
import app.zaguan.identity.door.Withdrawn;
import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.web.screen.Device;
import app.zaguan.shared.web.screen.OpenSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of users; a session is in one organization at a time. All SQL about them. */
@Repository
public class Sessions {

  /** How long a session lasts. */
  public static final Duration LENGTH = Duration.ofDays(14);

  /** A session's last use is written down at most this often: a page is no reason to write. */
  private static final Duration GRAIN = Duration.ofMinutes(5);

  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;
  private final Users users;

  Sessions(JdbcClient db, Clock clock, Ids ids, Users users) {
    this.users = users;
    this.db = db;
    this.clock = clock;
    this.ids = ids;
  }

  /** The member whose session this is, if it is open and the membership still stands. */
  @Transactional
  public Optional<Member> member(Token token, String address) {
    var now = clock.instant();
    var found =
        db.sql(
                """
                select s.id as session_id, s.seen_at, u.id as user_id, u.name, u.email, u.language,
                       m.role, o.id as org_id, coalesce(o.trade_name, o.legal_name) as house,
                       o.colour, o.logo_id, o.zone, seats.ids, seats.names
                  from user_session s
                  join app_user u on u.id = s.user_id
                  join membership m on m.org_id = s.org_id and m.user_id = s.user_id
                                   and m.withdrawn_at is null
                  join organization o on o.id = s.org_id
                 cross join lateral
                       (select array_agg(p.id order by p.name, p.id) as ids,
                               array_agg(p.name order by p.name, p.id) as names
                          from (select h.id, coalesce(h.trade_name, h.legal_name) as name
                                  from membership w
                                  join organization h on h.id = w.org_id
                                 where w.user_id = u.id and w.withdrawn_at is null) p) seats
                 where s.token_hash = :hash and s.expires_at > :now
                """)
            .param("hash", token.hash())
            .param("now", Timestamp.from(now))
            .query((row, index) -> new Found(member(row, address), seenAt(row)))
            .optional();
    found.filter(it -> it.seenAt().isBefore(now.minus(GRAIN))).ifPresent(it -> seen(it, now));
    return found.map(Found::member);
  }

  /** The user whose session this is, if it is open where they no longer work. */
  @Transactional(readOnly = true)
  public Optional<Withdrawn> withdrawn(Token token, String address) {
    return db.sql(
            """
            select s.id as session_id, u.id as user_id, u.name, u.language,
                   coalesce(o.trade_name, o.legal_name) as house, n.id as next, n.name as next_name
              from user_session s
              join app_user u on u.id = s.user_id
              join organization o on o.id = s.org_id
              left join lateral
                   (select h.id, coalesce(h.trade_name, h.legal_name) as name
                      from membership w join organization h on h.id = w.org_id
                     where w.user_id = u.id and w.withdrawn_at is null
                     order by w.created_at limit 1) n on true
             where s.token_hash = :hash and s.expires_at > :now
               and not exists (select from membership m
                                where m.org_id = s.org_id and m.user_id = s.user_id
                                  and m.withdrawn_at is null)
            """)
        .param("hash", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query((row, index) -> withdrawn(row, address))
        .optional();
  }

  private static Withdrawn withdrawn(ResultSet row, String address) throws SQLException {
    var next = row.getObject("next", UUID.class);
    return new Withdrawn(
        row.getObject("session_id", UUID.class),
        new UserId(row.getObject("user_id", UUID.class)),
        row.getString("name"),
        Locale.of(row.getString("language")),
        row.getString("house"),
        next == null ? null : new OrganizationId(next),
        row.getString("next_name"),
        address);
  }

  /** Opens a session; the token is known to nobody but the browser it is given to. */
  @Transactional
  public Token open(
      UserId user, OrganizationId organization, String address, @Nullable String agent) {
    var token = Token.make(OrganizationId.INSTALLATION);
    var now = clock.instant();
    db.sql(
            """
            insert into user_session
              (token_hash, id, user_id, org_id, created_at, seen_at, expires_at, address, agent)
            values (:hash, :id, :user, :org, :now, :now, :expires, :address, :agent)
            """)
        .param("hash", token.hash())
        .param("id", ids.next())
        .param("user", user.value())
        .param("org", organization.value())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(LENGTH)))
        .param("address", address)
        .param("agent", agent)
        .update();
    users.workedIn(user, organization);
    return token;
  }

  /** Where a user is signed in, the one used last first. */
  @Transactional(readOnly = true)
  public List<OpenSession> of(UserId user, UUID own) {
    return db.sql(
            """
            select id, agent, address, created_at, seen_at
              from user_session
             where user_id = :user and expires_at > :now
             order by id = :own desc, seen_at desc, id
            """)
        .param("user", user.value())
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

  /** Closes one of a user's sessions; false where it is not theirs, or not there. */
  @Transactional
  public boolean close(UserId user, UUID session) {
    return db.sql("delete from user_session where id = :id and user_id = :user")
            .param("id", session)
            .param("user", user.value())
            .update()
        == 1;
  }

  @Transactional
  public void close(UUID session) {
    db.sql("delete from user_session where id = :id").param("id", session).update();
  }

  /** Closes every session of a user: after a new password, all must sign in again. */
  @Transactional
  public void closeAll(UserId user) {
    db.sql("delete from user_session where user_id = :user").param("user", user.value()).update();
  }

  /** Closes a user's sessions but one: the one in which a new password was just chosen. */
  public void closeOthers(UserId user, UUID kept) {
    db.sql("delete from user_session where user_id = :user and id <> :kept")
        .param("user", user.value())
        .param("kept", kept)
        .update();
  }

  /** Moves a session to another of the user's organizations. */
  @Transactional
  public void move(UserId user, UUID session, OrganizationId organization) {
    users.workedIn(user, organization);
    db.sql("update user_session set org_id = :org where id = :id")
        .param("org", organization.value())
        .param("id", session)
        .update();
  }

  private record Found(Member member, Instant seenAt) {}

  private void seen(Found found, Instant now) {
    db.sql("update user_session set seen_at = :now where id = :id")
        .param("now", Timestamp.from(now))
        .param("id", found.member().sessionId())
        .update();
  }

  private static Instant seenAt(ResultSet row) throws SQLException {
    return row.getTimestamp("seen_at").toInstant();
  }

  private static Member member(ResultSet row, String address) throws SQLException {
    var house =
        new Member.House(
            new OrganizationId(row.getObject("org_id", UUID.class)),
            row.getString("house"),
            row.getString("colour"),
            row.getObject("logo_id", UUID.class),
            ZoneId.of(row.getString("zone")));
    return new Member(
        row.getObject("session_id", UUID.class),
        new UserId(row.getObject("user_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        Locale.of(row.getString("language")),
        Role.valueOf(row.getString("role")),
        house,
        seats(row),
        address);
  }

  private static List<Member.Seat> seats(ResultSet row) throws SQLException {
    var ids = (UUID[]) row.getArray("ids").getArray();
    var names = (String[]) row.getArray("names").getArray();
    return IntStream.range(0, ids.length)
        .mapToObj(it -> new Member.Seat(new OrganizationId(ids[it]), names[it]))
        .toList();
  }
}
