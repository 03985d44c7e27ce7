package app.zaguan.notifications.texts;

import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The texts that organizations wrote themselves, and the manner of their mails: all SQL about it.
 */
@Repository
public class MailTexts {

  private final JdbcClient db;
  private final Clock clock;

  MailTexts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The manner of an organization's mails, with its words for one kind of them, in one look-up. */
  public Manner of(OrganizationId organization, String name, Locale language) {
    return db.sql(
            """
            select m.reply_to, m.signature, t.subject, t.body, t.button
              from (select cast(:org as uuid) as org_id) o
              left join mail_manner m on m.org_id = o.org_id
              left join mail_text t
                     on t.org_id = o.org_id and t.kind = :kind and t.language = :language
            """)
        .param("org", organization.value())
        .param("kind", name)
        .param("language", language.getLanguage())
        .query((row, index) -> manner(row))
        .single();
  }

  /** Which texts are an organization's own, each as {@code quote es}. */
  Set<String> own(OrganizationId organization) {
    return new HashSet<>(
        db.sql("select kind || ' ' || language from mail_text where org_id = :org")
            .param("org", organization.value())
            .query(String.class)
            .list());
  }

  void save(OrganizationId organization, String name, Locale language, MailText text) {
    db.sql(
            """
            insert into mail_text (org_id, kind, language, subject, body, button, changed_at)
            values (:org, :kind, :language, :subject, :body, :button, :now)
            on conflict (org_id, kind, language)
              do update set subject = excluded.subject, body = excluded.body,
                            button = excluded.button, changed_at = excluded.changed_at
            """)
        .param("org", organization.value())
        .param("kind", name)
        .param("language", language.getLanguage())
        .param("subject", text.subject())
        .param("body", text.body())
        .param("button", text.button())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  void forget(OrganizationId organization, String name, Locale language) {
    db.sql(
            """
            delete from mail_text
             where org_id = :org and kind = :kind and language = :language
            """)
        .param("org", organization.value())
        .param("kind", name)
        .param("language", language.getLanguage())
        .update();
  }

  void save(OrganizationId organization, @Nullable String replyTo, @Nullable String signature) {
    db.sql(
            """
            insert into mail_manner (org_id, reply_to, signature)
            values (:org, :replyTo, :signature)
            on conflict (org_id)
              do update set reply_to = excluded.reply_to, signature = excluded.signature
            """)
        .param("org", organization.value())
        .param("replyTo", replyTo)
        .param("signature", signature)
        .update();
  }

  private static Manner manner(ResultSet row) throws SQLException {
    var subject = row.getString("subject");
    return new Manner(
        row.getString("reply_to"),
        row.getString("signature"),
        subject == null
            ? null
            : new MailText(subject, row.getString("body"), row.getString("button")));
  }
}
