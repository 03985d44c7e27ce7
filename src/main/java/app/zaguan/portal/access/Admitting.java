package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.passwords.PasswordRule;
import app.zaguan.shared.passwords.Passwords;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What the business decides about a contact's access to its portal (CON-4): invite, choose a
 * password for it, withdraw. Behind the staff wall.
 */
@Service
public class Admitting {

  private final AdmissionDesk desk;
  private final Passwords passwords;
  private final Contacts contacts;
  private final Organizations organizations;

  Admitting(
      AdmissionDesk desk, Passwords passwords, Contacts contacts, Organizations organizations) {
    this.desk = desk;
    this.passwords = passwords;
    this.contacts = contacts;
    this.organizations = organizations;
  }

  /** How a contact's access stands; nothing where it never had one. */
  public Optional<PortalAccount> access(ContactId contact) {
    return desk.of(contact);
  }

  /**
   * Mails an invitation to this address, which becomes the one the contact signs in with.
   *
   * @throws Refused where another contact signs in with it, or it is none
   */
  public void invite(ContactId contact, String email) {
    desk.invite(contact, email.strip());
  }

  /**
   * Chooses a password for a contact, which must change it before it accepts or pays.
   *
   * @throws Refused where the password is not good enough, or the address is another's
   */
  public void setPassword(ContactId contact, String email, String password) {
    var name = contacts.get(contact).name();
    PasswordRule.check(
            Problems.none(), "password", password, name, email, organizations.current().name())
        .orRefuse();
    desk.setPassword(contact, email.strip(), passwords.encode(password));
  }

  /**
   * Opens an access whose password the contact itself chose, as in the sample world, where nobody
   * reads the invitation.
   */
  public void open(ContactId contact, String email, String password) {
    desk.open(contact, email, passwords.encode(password));
  }

  /** Ends a contact's access at once: its open sessions, and the invitations on their way. */
  public void withdraw(ContactId contact) {
    desk.withdraw(contact);
  }
}
