package app.zaguan.portal.access;

import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.portal.door.House;
import app.zaguan.shared.installation.Installation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The mails that let a contact in: an invitation, a new password, a code. Sealed, and read once.
 */
@Service
class PasswordMail {

  private final PortalAccounts accounts;
  private final PortalTokens tokens;
  private final PortalCodes codes;
  private final Mailing mailing;
  private final Installation installation;

  PasswordMail(
      PortalAccounts accounts,
      PortalTokens tokens,
      PortalCodes codes,
      Mailing mailing,
      Installation installation) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.codes = codes;
    this.mailing = mailing;
    this.installation = installation;
  }

  /**
   * Mails a way to choose a new password, if there is such an account; nobody is told which, so all
   * of it is done for any address, and undone where there is none, or where a young organization
   * wrote to too many today.
   */
  @Transactional
  public void reset(House house, String email) {
    var known = accounts.standing(email);
    var isWithinMeasure = mailing.mayWriteTo(email);
    reset(house, known.orElseGet(() -> PortalAccount.nobodys(email)));
    if (known.isEmpty() || !isWithinMeasure) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
  }

  private void reset(House house, PortalAccount account) {
    var token = tokens.make(account.id(), PortalTokens.Purpose.RESET);
    mailing.post(letter("portal.reset", house, account).link(choosing(house.portal(), token)));
  }

  /** Mails an invitation, which lets the contact choose its first password. */
  @Transactional
  public void invite(String houseName, String portal, PortalAccount account) {
    var token = tokens.make(account.id(), PortalTokens.Purpose.INVITATION);
    accounts.invited(account.id());
    mailing.post(
        Letter.of("portal.invitation")
            .to(account.name(), account.email(), account.language())
            .with(houseName)
            .about(null, account.contact().value())
            .link(choosing(portal, token))
            .secret());
  }

  /** Mails the code by which a contact proves that the account's address is its own. */
  @Transactional
  public void code(House house, UUID account) {
    accounts
        .standing(account)
        .ifPresent(it ->
            mailing.post(letter("portal.code", house, it).with(house.name(), codes.make(it.id()))));
  }

  private static Letter letter(String kind, House house, PortalAccount account) {
    return Letter.of(kind)
        .to(account.name(), account.email(), account.language())
        .with(house.name())
        .about(null, account.contact().value())
        .secret();
  }

  private String choosing(String portal, app.zaguan.shared.secrets.Token token) {
    return installation.address("/p/" + portal + "/password/" + token.text());
  }
}
