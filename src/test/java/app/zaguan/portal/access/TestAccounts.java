package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.portal.door.TestCookies;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.passwords.Passwords;
import app.zaguan.shared.tenancy.Wall;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;

/** Gives contacts accounts and sessions without mail and without the price of a password. */
@TestComponent
public class TestAccounts {

  private final PortalAccounts accounts;
  private final AdmissionDesk admission;
  private final AccessDesk desk;
  private final Contacts contacts;
  private final TestHouse houses;
  private final String password;

  TestAccounts(
      PortalAccounts accounts,
      AdmissionDesk admission,
      AccessDesk desk,
      Contacts contacts,
      TestHouse houses,
      Passwords passwords) {
    this.accounts = accounts;
    this.admission = admission;
    this.desk = desk;
    this.contacts = contacts;
    this.houses = houses;
    password = passwords.encode(TestHouse.PASSWORD);
  }

  public String chosen(House house, ContactId contact) {
    return houses.as(house, () -> account(house, contact)).email();
  }

  private PortalAccount account(House house, ContactId contact) {
    var found = admission.of(contact);
    if (found.isPresent()) {
      return found.get();
    }
    var email = contacts.get(contact).email();
    admission.setPassword(contact, email, password);
    var made = admission.of(contact).orElseThrow();
    return houses.inside(
        Wall.staff(house.organization()),
        house.actor(),
        () -> {
          accounts.choosePassword(made.id(), password);
          accounts.speak(made.id(), Locale.of("es"));
          return accounts.of(contact).orElseThrow();
        });
  }

  public String session(House house, ContactId contact) {
    var account = houses.as(house, () -> account(house, contact));
    var token =
        houses.inside(
            Wall.entry(house.organization()),
            house.actor(),
            () -> desk.enter(account, "127.0.0.1", "test"));
    return TestCookies.session(token);
  }
}
