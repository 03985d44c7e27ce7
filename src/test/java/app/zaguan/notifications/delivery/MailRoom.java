package app.zaguan.notifications.delivery;

import app.zaguan.identity.Organizations;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.Mailing;
import app.zaguan.notifications.letters.Envelope;
import app.zaguan.notifications.letters.LetterPress;
import app.zaguan.notifications.outbox.Outbox;
import app.zaguan.notifications.outbox.Probation;
import app.zaguan.shared.Ids;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.jobs.Rounds;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox and its worker, wired to a mail server of the test's own: {@code beans.createBean}.
 */
public class MailRoom {

  private final TestHouse houses;
  private final JdbcClient db;
  private final Envelope envelope;
  private final LetterPress press;
  private final Organizations organizations;
  private final Packing packing;
  private final Deliveries deliveries;
  private final Rounds rounds;
  private final Here here;
  private final Clock clock;
  private final Ids ids;
  private final TransactionTemplate transaction;

  MailRoom(
      TestHouse houses,
      JdbcClient db,
      Envelope envelope,
      LetterPress press,
      Organizations organizations,
      Packing packing,
      Deliveries deliveries,
      Rounds rounds,
      Here here,
      Clock clock,
      Ids ids,
      TransactionTemplate transaction) {
    this.houses = houses;
    this.db = db;
    this.envelope = envelope;
    this.press = press;
    this.organizations = organizations;
    this.packing = packing;
    this.deliveries = deliveries;
    this.rounds = rounds;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
    this.transaction = transaction;
  }

  public static Smtp at(int port) {
    return new Smtp("127.0.0.1", port, null, null, Smtp.Encryption.NONE, "correo@zaguan.example");
  }

  /** Writes a letter in the house's name, as if the installation had this mail server. */
  public void post(House house, Smtp smtp, Letter letter) {
    inside(
        house,
        () -> {
          mailing(smtp).post(letter);
          return letter;
        });
  }

  /** Its transactions are the caller's. */
  Mailing mailing(Smtp smtp) {
    var outbox = new Outbox(db, envelope, smtp, clock, ids);
    var none = new Probation(db, here, clock, false);
    return new Mailing(outbox, none, press, organizations, here);
  }

  Delivery delivery(Smtp smtp) {
    return new Delivery(deliveries, packing, new Postman(smtp), rounds, clock, transaction);
  }

  Deliveries deliveries() {
    return deliveries;
  }

  JdbcClient db() {
    return db;
  }

  /** Leaves nothing that the next test's worker would take. */
  public void giveUp(House house) {
    inside(
        house,
        () ->
            db.sql(
                    """
                    update outgoing_mail set state = 'FAILED', next_attempt_at = null
                     where org_id = :org and next_attempt_at is not null
                    """)
                .param("org", house.organization().value())
                .update());
  }

  /** All its mails, as if the mail server had said this to each. */
  public void refuse(House house, String said) {
    inside(
        house,
        () ->
            db.sql(
                    """
                    update outgoing_mail
                       set state = 'FAILED', next_attempt_at = null, last_error = :said
                     where org_id = :org
                    """)
                .param("said", said)
                .param("org", house.organization().value())
                .update());
  }

  List<MailRow> rows(House house) {
    return inside(
        house,
        () ->
            db.sql("select * from outgoing_mail where org_id = :org order by id")
                .param("org", house.organization().value())
                .query((row, index) -> Outbox.row(row))
                .list());
  }

  public MailRow only(House house) {
    var rows = rows(house);
    if (rows.size() != 1) {
      throw new AssertionError("mails: " + rows);
    }
    return rows.getFirst();
  }

  <T> T inside(House house, Supplier<T> work) {
    return houses.inside(Wall.staff(house.organization()), Actor.product(), work);
  }
}
