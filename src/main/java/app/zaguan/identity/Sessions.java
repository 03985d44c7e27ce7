package app.zaguan.identity;

import app.zaguan.shared.Ids;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of users; a session is in one organization at a time. All SQL about them. */
@Repository
class Sessions {

  /** How long a session lasts. */
  static final Duration LENGTH = Duration.ofDays(14);

  /** A session's last use is written down at most this often: a page is no reason to write. */
  private static final Duration GRAIN = Duration.ofMinutes(5);

  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;

  Sessions(JdbcClient db, Clock clock, Ids ids) {
    this.db = db;
    this.clock = clock;
    this.ids = ids;
  }

  /** The member whose session this is, if it is open and the membership still stands. */
  @Transactional
  Optional<Member> member(Token token, String address) {
    var now = clock.instant();
    var found =
        db.sql(
                """
                select s.id as session_id, s.seen_at, u.id as user_id, u.name, u.email, u.language,
                       m.role, o.id as org_id, coalesce(o.trade_name, o.legal_name) as house,
                       o.colour, o.logo_id, o.zone
                  from user_session s
                  join app_user u on u.id = s.user_id
                  join membership m on m.org_id = s.org_id and m.user_id = s.user_id
                                   and m.withdrawn_at is null
                  join organization o on o.id = s.org_id
                 where s.token_hash = :hash and s.expires_at > :now
                """)
            .param("hash", token.hash())
            .param("now", Timestamp.from(now))
            .query((row, index) -> new Found(member(row, address), seenAt(row)))
            .optional();
    found.filter(it -> it.seenAt().isBefore(now.minus(GRAIN))).ifPresent(it -> seen(it, now));
    return found.map(Found::member);
  }

  /** Opens a session; the token is known to nobody but the browser it is given to. */
  @Transactional
  Token open(UserId user, OrganizationId organization, String address, @Nullable String agent) {
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
    return token;
  }

  @Transactional
  void close(UUID session) {
    db.sql("delete from user_session where id = :id").param("id", session).update();
  }

  /** Closes every session of a user: after a new password, all must sign in again. */
  @Transactional
  void closeAll(UserId user) {
    db.sql("delete from user_session where user_id = :user").param("user", user.value()).update();
  }

  /** Moves a session to another of the user's organizations. */
  @Transactional
  void move(UUID session, OrganizationId organization) {
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
        address);
  }
}
