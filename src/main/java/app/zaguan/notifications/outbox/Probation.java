package app.zaguan.notifications.outbox;

import app.zaguan.notifications.Letter;
import app.zaguan.notifications.delivery.Smtp;
import app.zaguan.shared.Refused;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * In its first days an organization writes to so many addresses a day and no more: whoever signs up
 * to send junk through this installation sends little. Only what its own people do is refused: what
 * a customer does, a payment that comes, is never undone for the sake of its mail. What strangers
 * can ask for as often as they like (a new link, a new password) is then not written, and they are
 * told nothing. Where mails do not leave, and where only trials are made, there is nothing to
 * guard.
 */
@Repository
public class Probation {

  /** Different addresses that it may write to within a day. */
  public static final int MOST = 50;

  private static final Duration LENGTH = Duration.ofDays(3);
  private static final Duration DAY = Duration.ofDays(1);

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final boolean applies;

  @Autowired
  Probation(JdbcClient db, Here here, Clock clock, Installation installation, Smtp smtp) {
    this(db, here, clock, installation.production() && smtp.isThere());
  }

  public Probation(JdbcClient db, Here here, Clock clock, boolean applies) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.applies = applies;
  }

  /**
   * Whether the organization at hand may write this letter now.
   *
   * @throws Refused where it wrote to too many others today
   */
  public void check(Letter letter) {
    if (here.actor().kind() == Actor.Kind.USER && !allows(letter.email())) {
      throw new Refused("mail.probation", LENGTH.toDays(), MOST);
    }
  }

  /** Whether one address more, or one that was written to already, is within the measure. */
  public boolean allows(String email) {
    return !applies || others(email) < MOST;
  }

  /** None where it is not young any more. */
  private int others(String email) {
    var now = clock.instant();
    return db.sql(
            """
            select count(distinct lower(m.to_address))
              from outgoing_mail m
              join organization o on o.id = m.org_id and o.created_at > :founded
             where m.org_id = :org and m.created_at > :since
               and lower(m.to_address) <> lower(:email)
            """)
        .param("founded", Timestamp.from(now.minus(LENGTH)))
        .param("org", here.organization().value())
        .param("since", Timestamp.from(now.minus(DAY)))
        .param("email", email.strip())
        .query(Integer.class)
        .single();
  }
}
