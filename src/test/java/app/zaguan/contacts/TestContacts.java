package app.zaguan.contacts;

import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.postal.PostalAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Makes contacts for tests; {@code @Import} it, or take it where the whole application runs. */
@TestComponent
public class TestContacts {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Contacting contacting;
  private final TestHouse houses;

  TestContacts(Contacting contacting, TestHouse houses) {
    this.contacting = contacting;
    this.houses = houses;
  }

  /** A company in Spain that buys, with an email of its own. */
  public ContactId customer(House house) {
    return customer(house, "Construcciones Turia " + COUNT.incrementAndGet() + ", S.A.");
  }

  public ContactId customer(House house, String legalName) {
    var email = "compras" + COUNT.incrementAndGet() + "@turia.example";
    return add(
        house,
        ContactDetails.company(legalName)
            .withEmail(email)
            .withTaxId("A13585625")
            .withBilling(
                new PostalAddress("Avenida del Puerto 8", "46021", "València", "València", "ES")));
  }

  /** A person, with an email of its own. */
  public ContactId person(House house, String name) {
    var email = "persona" + COUNT.incrementAndGet() + "@turia.example";
    return add(house, ContactDetails.person(name).withEmail(email));
  }

  public ContactId add(House house, ContactDetails details) {
    return houses.as(house, () -> contacting.add(details));
  }
}
