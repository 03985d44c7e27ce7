package app.zaguan.notifications.outbox;

import app.zaguan.notifications.Letter;
import app.zaguan.notifications.MailId;
import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.MailState;
import app.zaguan.notifications.delivery.Smtp;
import app.zaguan.notifications.letters.Content;
import app.zaguan.notifications.letters.Envelope;
import app.zaguan.notifications.letters.LetterPress;
import app.zaguan.notifications.letters.Printed;
import app.zaguan.notifications.letters.Sender;
import app.zaguan.shared.Ids;
import app.zaguan.shared.jobs.Due;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails as they are written and looked at. All SQL about them but that of their delivery. */
@Repository
public class Outbox {

  private static final String COLUMNS =
      """
      id, kind, state, to_name, to_address, subject, secret, document_id, attempts,
      next_attempt_at, last_error, created_at, sent_at
      """;

  private final JdbcClient db;
  private final Envelope envelope;
  private final Smtp smtp;
  private final Clock clock;
  private final Ids ids;

  public Outbox(JdbcClient db, Envelope envelope, Smtp smtp, Clock clock, Ids ids) {
    this.db = db;
    this.envelope = envelope;
    this.smtp = smtp;
    this.clock = clock;
    this.ids = ids;
  }

  /** Writes a mail down; none where one with its dedupe key was written before. */
  public Optional<MailId> add(Sender sender, Letter letter, Printed printed) {
    var content = printed.content();
    var id = new MailId(ids.next());
    var now = Timestamp.from(clock.instant());
    var open = letter.confidential() ? null : content;
    var written =
        db.sql(
                """
                insert into outgoing_mail
                  (org_id, id, kind, state, from_name, reply_to, to_name, to_address, language,
                   secret, subject, plain_body, html_body, sealed, document_id, contact_id,
                   dedupe_key, next_attempt_at, created_at)
                values
                  (:org, :id, :kind, :state, :fromName, :replyTo, :toName, :toAddress, :language,
                   :secret, :subject, :plain, :html, :sealed, :document, :contact,
                   :dedupe, :due, :now)
                on conflict (org_id, dedupe_key) do nothing
                """)
            .param("org", sender.organization().value())
            .param("id", id.value())
            .param("kind", letter.kind())
            .param("state", smtp.isThere() ? "QUEUED" : "KEPT")
            .param("fromName", LetterPress.oneLine(sender.name()))
            .param("replyTo", printed.replyTo())
            .param("toName", LetterPress.oneLine(letter.name()))
            .param("toAddress", letter.email().strip())
            .param("language", letter.language().getLanguage())
            .param("secret", letter.confidential())
            .param("subject", open == null ? null : open.subject())
            .param("plain", open == null ? null : open.plain())
            .param("html", open == null ? null : open.html())
            .param("sealed", letter.confidential() ? envelope.close(id, content) : null)
            .param("document", letter.document())
            .param("contact", letter.contact())
            .param("dedupe", letter.dedupeKey())
            .param("due", smtp.isThere() ? now : null)
            .param("now", now)
            .update();
    if (written == 0) {
      return Optional.empty();
    }
    letter.enclosures().forEach(it -> enclose(sender.organization(), id, it));
    return Optional.of(id);
  }

  private void enclose(OrganizationId organization, MailId mail, Letter.Enclosure enclosure) {
    db.sql(
            """
            insert into mail_attachment (org_id, mail_id, id, file_id, name)
            values (:org, :mail, :id, :file, :name)
            """)
        .param("org", organization.value())
        .param("mail", mail.value())
        .param("id", ids.next())
        .param("file", enclosure.file().value())
        .param("name", enclosure.name())
        .update();
  }

  public List<MailRow> about(OrganizationId organization, UUID document) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                  from outgoing_mail
                 where org_id = :org and document_id = :document
                 order by id desc
                """)
        .param("org", organization.value())
        .param("document", document)
        .query((row, index) -> row(row))
        .list();
  }

  List<MailRow> list(
      OrganizationId organization, @Nullable MailState state, @Nullable MailId after, int atMost) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                  from outgoing_mail
                 where org_id = :org
                   and (cast(:state as text) is null or state = :state)
                   and (cast(:after as uuid) is null or id < :after)
                 order by id desc
                 limit :most
                """)
        .param("org", organization.value())
        .param("state", state == null ? null : state.name())
        .param("after", after == null ? null : after.value())
        .param("most", atMost)
        .query((row, index) -> row(row))
        .list();
  }

  /** A mail as its organization may read it: without its content where that is sealed. */
  Optional<MailCopy> read(OrganizationId organization, MailId id) {
    return one(organization, id, (row, content) -> content);
  }

  /** A mail with what was sealed, too; only for the operator of a trial installation. */
  Optional<MailCopy> opened(OrganizationId organization, MailId id, Envelope opener) {
    return one(
        organization,
        id,
        (row, content) -> {
          var sealed = row.getBytes("sealed");
          return sealed == null ? content : opener.open(id, sealed);
        });
  }

  /** The latest mails of all organizations, by their ids. Behind the worker wall. */
  List<Due> latest(int atMost) {
    return db.sql("select org_id, id from outgoing_mail order by id desc limit :most")
        .param("most", atMost)
        .query((row, index) -> Due.of(row))
        .list();
  }

  /** How a row's content is come by. */
  private interface Opening {
    @Nullable Content of(ResultSet row, @Nullable Content content) throws SQLException;
  }

  private Optional<MailCopy> one(OrganizationId organization, MailId id, Opening opening) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                  , from_name, reply_to, plain_body, html_body, sealed
                  from outgoing_mail
                 where org_id = :org and id = :id
                """)
        .param("org", organization.value())
        .param("id", id.value())
        .query((row, index) ->
            new MailCopy(
                row(row),
                row.getString("from_name"),
                row.getString("reply_to"),
                opening.of(row, content(row))))
        .optional();
  }

  private static @Nullable Content content(ResultSet row) throws SQLException {
    var subject = row.getString("subject");
    return subject == null
        ? null
        : new Content(subject, row.getString("plain_body"), row.getString("html_body"));
  }

  public static MailRow row(ResultSet row) throws SQLException {
    return new MailRow(
        new MailId(row.getObject("id", UUID.class)),
        row.getString("kind"),
        MailState.valueOf(row.getString("state")),
        row.getString("to_name"),
        row.getString("to_address"),
        row.getString("subject"),
        row.getBoolean("secret"),
        row.getObject("document_id", UUID.class),
        row.getInt("attempts"),
        instant(row, "next_attempt_at"),
        row.getString("last_error"),
        row.getTimestamp("created_at").toInstant(),
        instant(row, "sent_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
