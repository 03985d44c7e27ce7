package app.zaguan.documents.sharing;

import app.zaguan.documents.DocumentId;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.shared.Refused;
import app.zaguan.shared.secrets.Token;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What strangers at the door do with links, behind the entry wall. */
@Service
@Transactional
class GrantDesk {

  private final ShareLinks links;
  private final ShareGrants grants;
  private final ShareCodes codes;
  private final Mailing mailing;
  private final Clock clock;

  GrantDesk(ShareLinks links, ShareGrants grants, ShareCodes codes, Mailing mailing, Clock clock) {
    this.links = links;
    this.grants = grants;
    this.codes = codes;
    this.mailing = mailing;
    this.clock = clock;
  }

  /** What came of a code that was entered. */
  enum Guess {
    RIGHT,
    WRONG,
    BURNT
  }

  Opening open(Token token) {
    var now = clock.instant();
    var found = links.find(token).orElse(null);
    if (found == null || found.revokedAt() != null) {
      return new Opening.Unknown();
    }
    if (!found.isLive(now)) {
      return new Opening.Expired();
    }
    var cookie = Token.make(token.organization());
    grants.add(found.id(), cookie, now, found.expiresAt());
    return new Opening.Opened(grants.live(cookie, now).orElseThrow(), cookie);
  }

  @Transactional(readOnly = true)
  public Optional<Grant> grant(Token cookie, DocumentId document) {
    return grants.live(cookie, clock.instant()).filter(it -> it.document().equals(document));
  }

  /** Somebody looks at the document through the link. */
  void seen(Grant grant) {
    links.opened(grant.id(), clock.instant());
  }

  void sendCode(Token cookie, DocumentId document) {
    var grant = grant(cookie, document).orElseThrow(() -> new Refused("share.expired"));
    var email = grant.email();
    if (email == null) {
      throw new Refused("share.code.no-address");
    }
    if (!links.countCode(grant.id(), clock.instant())) {
      throw new Refused("share.code.too-many");
    }
    var digits = ShareCode.digits();
    codes.put(grant.id(), ShareCode.of(digits, cookie, clock.instant()));
    mailing.post(
        Letter.of("document.code")
            .to(grant.name().equals(email) ? "" : grant.name(), email, grant.language())
            .with(digits, (int) ShareCode.LIFE.toMinutes())
            .about(document.value(), grant.contact().value())
            .secret());
  }

  /** Commits a wrong guess too: the refusal is thrown by the caller, outside the transaction. */
  Guess confirm(Token cookie, DocumentId document, @Nullable String typed) {
    var grant = grant(cookie, document).orElseThrow(() -> new Refused("share.expired"));
    var now = clock.instant();
    var code = codes.lock(grant.id()).filter(it -> it.isUsable(now)).orElse(null);
    if (code == null) {
      return Guess.BURNT;
    }
    if (typed == null || !code.isThe(typed, cookie)) {
      codes.countWrong(grant.id());
      return code.wrong() + 1 < ShareCode.GUESSES ? Guess.WRONG : Guess.BURNT;
    }
    codes.remove(grant.id());
    grants.confirm(grant.id(), now);
    return Guess.RIGHT;
  }
}
