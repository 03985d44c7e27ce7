package app.zaguan.notifications;

import app.zaguan.notifications.letters.Content;
import app.zaguan.notifications.letters.Envelope;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the mails that a house wrote, sealed ones too, as their addressees would. */
@TestComponent
public class TestMail {

  private final TestHouse houses;
  private final JdbcClient db;
  private final Envelope envelope;

  TestMail(TestHouse houses, JdbcClient db, Envelope envelope) {
    this.houses = houses;
    this.db = db;
    this.envelope = envelope;
  }

  /** A mail as it was written. */
  public record Mail(String kind, String to, String language, String subject, String text) {

    /** The first address of ours in it, without its host: where its button leads. */
    public String path() {
      var link = java.util.regex.Pattern.compile("https?://[^/\\s]+(/\\S*)").matcher(text);
      if (!link.find()) {
        throw new AssertionError("no link in " + text);
      }
      return link.group(1);
    }

    /** The one-time code in it. */
    public String code() {
      var code = java.util.regex.Pattern.compile("\\b(\\d{6})\\b").matcher(text);
      if (!code.find()) {
        throw new AssertionError("no code in " + text);
      }
      return code.group(1);
    }
  }

  /** The mails of this kind, the latest first. */
  public List<Mail> of(House house, String kind) {
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () ->
            db.sql(
                    """
                    select id, kind, to_address, language, subject, plain_body, sealed
                      from outgoing_mail
                     where org_id = :org and kind = :kind
                     order by id desc
                    """)
                .param("org", house.organization().value())
                .param("kind", kind)
                .query((row, index) -> mail(row))
                .list());
  }

  /** The latest mail of this kind that the installation wrote to a user about their own account. */
  public Mail lastTo(String email, String kind) {
    return findTo(email, kind).orElseThrow(() -> new AssertionError("no mail of kind " + kind));
  }

  public java.util.Optional<Mail> findTo(String email, String kind) {
    return houses.inside(
        Wall.staff(OrganizationId.INSTALLATION),
        Actor.product(),
        () ->
            db.sql(
                    """
                    select id, kind, to_address, language, subject, plain_body, sealed
                      from outgoing_mail
                     where org_id = :org and kind = :kind and to_address = :email
                     order by id desc
                     limit 1
                    """)
                .param("org", OrganizationId.INSTALLATION.value())
                .param("kind", kind)
                .param("email", email)
                .query((row, index) -> mail(row))
                .optional());
  }

  public Mail last(House house, String kind) {
    return of(house, kind).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mail of kind " + kind));
  }

  private Mail mail(java.sql.ResultSet row) throws java.sql.SQLException {
    var sealed = row.getBytes("sealed");
    var content =
        sealed == null
            ? new Content(row.getString("subject"), row.getString("plain_body"), "")
            : envelope.open(new MailId(row.getObject("id", UUID.class)), sealed);
    return new Mail(
        row.getString("kind"),
        row.getString("to_address"),
        row.getString("language"),
        content.subject(),
        content.plain());
  }
}
