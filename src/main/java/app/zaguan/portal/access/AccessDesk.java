package app.zaguan.portal.access;

import app.zaguan.contacts.ContactId;
import app.zaguan.identity.Auditing;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.PortalSessions;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.web.screen.OpenSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a contact does with its own account, each in one transaction behind the entry wall. */
@Service
@Transactional
class AccessDesk {

  private final PortalAccounts accounts;
  private final PortalSessions sessions;
  private final PortalTokens tokens;
  private final PortalCodes codes;
  private final Auditing auditing;

  AccessDesk(
      PortalAccounts accounts,
      PortalSessions sessions,
      PortalTokens tokens,
      PortalCodes codes,
      Auditing auditing) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.codes = codes;
    this.auditing = auditing;
  }

  @Transactional(readOnly = true)
  public Optional<PortalAccount> standing(String email) {
    return accounts.standing(email);
  }

  @Transactional(readOnly = true)
  public Optional<PortalAccount> standing(UUID account) {
    return accounts.standing(account);
  }

  /** The account that a mailed token opens, if it still does. */
  @Transactional(readOnly = true)
  public Optional<PortalAccount> opened(Token token) {
    return tokens.account(token).flatMap(accounts::standing);
  }

  /** Somebody tried to be this contact, or nobody we know: the same work for either. */
  public void refused(@Nullable PortalAccount account) {
    if (account == null) {
      auditing.recordNothing();
    } else {
      auditing.record("portal.sign-in-refused", "contact", account.contact().value(), Map.of());
    }
  }

  /** Opens a session, for the contact that this account acts for. */
  public Token enter(PortalAccount account, String address, @Nullable String agent) {
    var contact = accounts.actsFor(account).orElseThrow(() -> new Refused("portal.sign-in.wrong"));
    accounts.signedIn(account.id());
    auditing.record("portal.signed-in", "contact", account.contact().value(), Map.of());
    return sessions.open(account.id(), contact, address, agent);
  }

  /** A new session in the place of those that a new password closed, for the same company. */
  public Token reenter(Customer customer, String address, @Nullable String agent) {
    return sessions.open(customer.account(), customer.contact(), address, agent);
  }

  @Transactional(readOnly = true)
  public List<OpenSession> sessions(Customer customer) {
    return sessions.of(customer.account(), customer.session());
  }

  /** Closes another session of this contact's, from its next request on. */
  public void close(Customer customer, UUID session) {
    if (!sessions.close(customer.account(), session)) {
      throw new NotFound(session);
    }
    recordOf(customer, "portal.session-closed");
  }

  /** Closes all the sessions of this contact, the one that asks too. */
  public void leaveEverywhere(Customer customer) {
    sessions.closeAll(customer.account());
    recordOf(customer, "portal.signed-out-everywhere");
  }

  private void recordOf(Customer customer, String act) {
    var account = accounts.standing(customer.account());
    account.ifPresent(it -> auditing.record(act, "contact", it.contact().value(), Map.of()));
  }

  public void leave(Customer customer) {
    sessions.close(customer.session());
  }

  /** From now on the session acts for another of its companies. */
  public void actFor(Customer customer, ContactId company) {
    if (!customer.mayActFor(company)) {
      throw new NotFound(company);
    }
    sessions.actFor(customer.session(), company);
  }

  public void speak(Customer customer, Locale language) {
    accounts.speak(customer.account(), language);
  }

  /** The contact takes up its invitation, or chooses a new password: once by each token. */
  public PortalAccount choose(Token token, String hash) {
    var account = opened(token).orElseThrow(() -> new Refused("portal.token.over"));
    if (!tokens.use(token)) {
      throw new Refused("portal.token.over");
    }
    choose(account.id(), account.contact(), hash);
    return account;
  }

  /** A new password; whoever else is signed in with the old one is out. */
  public void choose(UUID account, ContactId contact, String hash) {
    accounts.choosePassword(account, hash);
    sessions.closeAll(account);
    tokens.endAll(account);
    auditing.record("portal.password-chosen", "contact", contact.value(), Map.of());
  }

  @Transactional(readOnly = true)
  public boolean codeWaits(Customer customer) {
    return codes.waits(customer.account());
  }

  /** Whether the mailed code is right. Counted even where what follows is refused. */
  public boolean useCode(Customer customer, String guess) {
    return codes.use(customer.account(), guess);
  }
}
