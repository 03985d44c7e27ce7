package app.zaguan.notifications.delivery;

import app.zaguan.files.FileId;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.MailId;
import app.zaguan.notifications.MailState;
import app.zaguan.notifications.letters.Content;
import app.zaguan.shared.jobs.Due;
import app.zaguan.shared.jobs.Queue;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is, who took it, and what came of it. All SQL about sending. */
@Repository
public class Deliveries {

  static final Queue QUEUE = new Queue("outgoing_mail", "next_attempt_at");

  private final JdbcClient db;

  Deliveries(JdbcClient db) {
    this.db = db;
  }

  /**
   * Takes a mail, if its turn is still now: of two workers who try, the second finds that it is due
   * later. If the worker dies with it, it is due again when its time is up.
   */
  Optional<Outgoing> take(Due due, Instant now, Instant until) {
    return db.sql(
            """
            update outgoing_mail
               set state = 'SENDING', attempts = attempts + 1, next_attempt_at = :until
             where org_id = :org and id = :id and next_attempt_at <= :now
            returning from_name, reply_to, to_name, to_address, language, subject, plain_body,
                      html_body, sealed, attempts, created_at
            """)
        .param("until", Timestamp.from(until))
        .param("org", due.organization().value())
        .param("id", due.id())
        .param("now", Timestamp.from(now))
        .query((row, index) -> outgoing(due, row))
        .optional();
  }

  List<Letter.Enclosure> enclosures(Outgoing mail) {
    return db.sql(
            """
            select file_id, name from mail_attachment
             where org_id = :org and mail_id = :mail
             order by id
            """)
        .param("org", mail.organization().value())
        .param("mail", mail.id().value())
        .query((row, index) ->
            new Letter.Enclosure(
                new FileId(row.getObject("file_id", UUID.class)), row.getString("name")))
        .list();
  }

  /**
   * Stops a mail whose worker died after it had been handed over: it may have left. True where this
   * is such a one, and its time is up.
   */
  boolean stopUnclear(Due due, Instant now) {
    return db.sql(
                """
                update outgoing_mail
                   set state = 'UNCLEAR', next_attempt_at = null, last_error = :why
                 where org_id = :org and id = :id and next_attempt_at <= :now
                   and handed_over_at is not null
                """)
            .param("why", "interrupted while it was handed over")
            .param("org", due.organization().value())
            .param("id", due.id())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /**
   * Notes that a mail is about to be handed over: from now on only the mail server's answer tells
   * whether it left. False where another worker has it.
   */
  boolean handOver(Outgoing mail, Instant now) {
    return db.sql(
                """
                update outgoing_mail set handed_over_at = :now
                 where org_id = :org and id = :id and state = 'SENDING' and attempts = :attempt
                """)
            .param("now", Timestamp.from(now))
            .param("org", mail.organization().value())
            .param("id", mail.id().value())
            .param("attempt", mail.attempt())
            .update()
        == 1;
  }

  /** It left. What was sealed is of no more use to anybody, and goes. */
  void sent(Outgoing mail, Instant now) {
    db.sql(
            """
            update outgoing_mail
               set state = 'SENT', sent_at = :now, next_attempt_at = null, last_error = null,
                   sealed = null
             where org_id = :org and id = :id
            """)
        .param("now", Timestamp.from(now))
        .param("org", mail.organization().value())
        .param("id", mail.id().value())
        .update();
  }

  /**
   * It did not leave, or may not have: tried again at a time, or not by itself. Says nothing if
   * another worker took over.
   */
  void missed(Outgoing mail, MailState state, String why, @Nullable Instant next) {
    db.sql(
            """
            update outgoing_mail
               set state = :state, next_attempt_at = :next, last_error = :why,
                   handed_over_at = null
             where org_id = :org and id = :id and state = 'SENDING' and attempts = :attempt
            """)
        .param("state", state.name())
        .param("next", next == null ? null : Timestamp.from(next))
        .param("why", why)
        .param("org", mail.organization().value())
        .param("id", mail.id().value())
        .param("attempt", mail.attempt())
        .update();
  }

  /** Lets a mail that failed, was kept or may have left go, from the beginning. */
  public boolean again(OrganizationId organization, MailId id, Instant now) {
    return db.sql(
                """
                update outgoing_mail
                   set state = 'QUEUED', attempts = 0, next_attempt_at = :now, last_error = null,
                       handed_over_at = null
                 where org_id = :org and id = :id and state in ('FAILED', 'UNCLEAR', 'KEPT')
                """)
            .param("now", Timestamp.from(now))
            .param("org", organization.value())
            .param("id", id.value())
            .update()
        == 1;
  }

  private static Outgoing outgoing(Due due, ResultSet row) throws SQLException {
    var subject = row.getString("subject");
    return new Outgoing(
        due.organization(),
        new MailId(due.id()),
        row.getString("from_name"),
        row.getString("reply_to"),
        row.getString("to_name"),
        row.getString("to_address"),
        row.getString("language"),
        subject == null
            ? null
            : new Content(subject, row.getString("plain_body"), row.getString("html_body")),
        row.getBytes("sealed"),
        row.getInt("attempts"),
        row.getTimestamp("created_at").toInstant());
  }
}
