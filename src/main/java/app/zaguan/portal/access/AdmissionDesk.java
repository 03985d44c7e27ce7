package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Auditing;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.PortalNames;
import app.zaguan.portal.door.PortalSessions;
import app.zaguan.shared.Ids;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.postal.EmailAddress;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes the access of contacts, each act in one transaction. */
@Service
@Transactional
class AdmissionDesk {

  private final PortalAccounts accounts;
  private final PortalSessions sessions;
  private final PortalTokens tokens;
  private final PasswordMail mail;
  private final Contacts contacts;
  private final Organizations organizations;
  private final PortalNames names;
  private final Auditing auditing;
  private final Ids ids;

  AdmissionDesk(
      PortalAccounts accounts,
      PortalSessions sessions,
      PortalTokens tokens,
      PasswordMail mail,
      Contacts contacts,
      Organizations organizations,
      PortalNames names,
      Auditing auditing,
      Ids ids) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.mail = mail;
    this.contacts = contacts;
    this.organizations = organizations;
    this.names = names;
    this.auditing = auditing;
    this.ids = ids;
  }

  @Transactional(readOnly = true)
  public Optional<PortalAccount> of(ContactId contact) {
    return accounts.of(contact);
  }

  public void invite(ContactId contact, String email) {
    var account = given(contact, email);
    var house = organizations.current();
    mail.invite(house.name(), names.of(house.id()), account);
    record("portal.access.invited", account);
  }

  public void setPassword(ContactId contact, String email, String hash) {
    var account = given(contact, email);
    accounts.setPassword(account.id(), hash);
    sessions.closeAll(account.id());
    tokens.endAll(account.id());
    record("portal.access.password-set", account);
  }

  public void open(ContactId contact, String email, String hash) {
    var account = given(contact, email);
    accounts.choosePassword(account.id(), hash);
    record("portal.access.opened", account);
  }

  public void withdraw(ContactId contact) {
    var account = accounts.of(contact).orElseThrow(() -> new NotFound(contact));
    shut(account);
    record("portal.access.withdrawn", account);
  }

  /** The contact's account, by this address from now on. */
  private PortalAccount given(ContactId id, String email) {
    var contact = contacts.get(id);
    if (contact.isArchived()) {
      throw new Refused("portal.access.archived");
    }
    var address =
        EmailAddress.read(email).orElseThrow(() -> Refused.at("email", "portal.password.no-email"));
    accounts
        .standing(address)
        .filter(it -> !it.contact().equals(id))
        .ifPresent(it -> {
          throw Refused.at("email", "portal.access.email-taken", it.name());
        });
    if (accounts.of(id).isEmpty()) {
      accounts.add(ids.next(), id, address, contact.language());
    }
    accounts
        .of(id)
        .ifPresent(it -> {
          if (!it.email().equalsIgnoreCase(address)) {
            shut(it);
          }
          accounts.give(it.id(), address);
        });
    return accounts.of(id).orElseThrow();
  }

  /** Whoever came in by the address before does so no longer. */
  private void shut(PortalAccount account) {
    accounts.withdraw(account.id());
    sessions.closeAll(account.id());
    tokens.endAll(account.id());
  }

  private void record(String act, PortalAccount account) {
    auditing.record(act, "contact", account.contact().value(), Map.of("email", account.email()));
  }
}
