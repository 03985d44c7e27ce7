package app.zaguan.notifications.outbox;

import app.zaguan.identity.Organizations;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.notifications.letters.LetterPress;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mailing as it is where mails really leave, with its measure for young organizations. */
@TestComponent
public class TestProbation {

  private final TestHouse houses;
  private final Outbox outbox;
  private final LetterPress press;
  private final Organizations organizations;
  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  TestProbation(
      TestHouse houses,
      Outbox outbox,
      LetterPress press,
      Organizations organizations,
      JdbcClient db,
      Here here,
      Clock clock) {
    this.houses = houses;
    this.outbox = outbox;
    this.press = press;
    this.organizations = organizations;
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  /** Its transactions are the caller's. */
  public Mailing mailing(boolean applies) {
    var probation = new Probation(db, here, clock, applies);
    return new Mailing(outbox, probation, press, organizations, here);
  }

  public void write(House house, Actor actor, String email, boolean applies) {
    var letter =
        Letter.of("sample")
            .to("Carmen Ruiz", email, Locale.of("es"))
            .with("P26/0031", Money.euros("1210.00"), LocalDate.of(2026, 11, 24));
    houses.inside(Wall.staff(house.organization()), actor, () -> mailing(applies).post(letter));
  }

  /** Now it wrote to as many as it may in a day. */
  public void exhaust(House house) {
    for (var i = 0; i < Probation.MOST; i++) {
      write(house, house.actor(), "cliente" + i + "@otra.example", true);
    }
  }
}
