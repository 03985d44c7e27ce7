package app.zaguan.shared;

import app.zaguan.identity.Organization;
import app.zaguan.identity.UserId;
import app.zaguan.identity.founding.Founding;
import app.zaguan.identity.founding.NewOrganization;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes organizations for tests, by signing up as a person does. */
@TestComponent
public class TestHouse {

  /** The password of everyone whom a test signs up. */
  public static final String PASSWORD = "paseo-maritimo-25";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Founding founding;
  private final Here here;
  private final TransactionTemplate transaction;
  private final JdbcClient db;

  TestHouse(Founding founding, Here here, TransactionTemplate transaction, JdbcClient db) {
    this.founding = founding;
    this.here = here;
    this.transaction = transaction;
    this.db = db;
  }

  /** An organization and its owner. */
  public record House(OrganizationId organization, UserId owner, String email) {

    public Actor actor() {
      return new Actor(Actor.Kind.USER, owner.value(), "Ana Soler", "127.0.0.1");
    }
  }

  /** The day it is where all these organizations are: not this machine's, late in the evening. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Madrid"));
  }

  public House found() {
    return found("Ferretería Prueba " + COUNT.incrementAndGet());
  }

  public House found(String legalName) {
    return found(legalName, Locale.of("es"));
  }

  /** An organization whose owner reads this language. */
  public House found(String legalName, Locale language) {
    var email = "owner" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@prueba.example";
    var founded = founding.found(wish(legalName, email, language), "127.0.0.1");
    return new House(founded.organization(), founded.owner(), email);
  }

  /** The organization that somebody signed up with this address. */
  public House ownedBy(String email) {
    return inside(
        Wall.entry(),
        Actor.product(),
        () ->
            db.sql(
                    """
                    select m.org_id, m.user_id
                      from membership m join app_user u on u.id = m.user_id
                     where u.email = :email
                    """)
                .param("email", email)
                .query((row, index) ->
                    new House(
                        new OrganizationId(row.getObject("org_id", UUID.class)),
                        new UserId(row.getObject("user_id", UUID.class)),
                        email))
                .single());
  }

  /**
   * Runs work as the owner, behind the organization's wall; each front-door call has its own
   * transaction.
   */
  public <T> T as(House house, Supplier<T> work) {
    return here.behind(Wall.staff(house.organization()), house.actor(), work);
  }

  /** The same in one transaction, for SQL of the test's own. */
  public <T> T inside(Wall wall, Actor actor, Supplier<T> work) {
    return here.behind(wall, actor, () -> transaction.execute(status -> work.get()));
  }

  /** What somebody tells who signs up with this name and address. */
  public static NewOrganization wish(String legalName, String email, Locale language) {
    return new NewOrganization(
        "Ana Soler",
        email,
        PASSWORD,
        Organization.Kind.BUSINESS,
        legalName,
        "B64717838",
        new PostalAddress("Calle del Mar 12", "46003", "València", "València", "ES"),
        Currency.getInstance("EUR"),
        language);
  }
}
