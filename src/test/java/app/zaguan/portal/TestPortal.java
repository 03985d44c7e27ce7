package app.zaguan.portal;

import app.zaguan.contacts.ContactId;
import app.zaguan.identity.PortalNames;
import app.zaguan.portal.access.TestAccounts;
import app.zaguan.shared.Browser;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import org.springframework.boot.test.context.TestComponent;

/** Lets contacts into their portal, for tests that are not about how they got there. */
@TestComponent
public class TestPortal {

  private final TestAccounts accounts;
  private final PortalNames names;
  private final TestHouse houses;

  TestPortal(TestAccounts accounts, PortalNames names, TestHouse houses) {
    this.accounts = accounts;
    this.names = names;
    this.houses = houses;
  }

  /** The address of a page of the house's portal: {@code at(house, "/invoices")}. */
  public String at(House house, String page) {
    var name = houses.inside(Wall.entry(), house.actor(), () -> names.of(house.organization()));
    return "/p/" + name + page;
  }

  /** An account for the contact, with {@link TestHouse#PASSWORD} chosen by itself; its email. */
  public String account(House house, ContactId contact) {
    return accounts.chosen(house, contact);
  }

  /**
   * The cookie of a session of the contact, as {@code name=value}; it gets an account if it has
   * none.
   */
  public String session(House house, ContactId contact) {
    return accounts.session(house, contact);
  }

  /** A browser in which the contact is signed in to the house's portal. */
  public Browser signedIn(Browser any, House house, ContactId contact) {
    return any.stranger().withCookie(session(house, contact));
  }
}
