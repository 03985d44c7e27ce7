package app.zaguan.documents.sharing;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Share links (POR-10). Making, listing and revoking are the staff's; opening and what follows from
 * it works behind the entry wall of the organization that the token names.
 */
@Service
public class Sharing {

  private static final int MOST_HOURS = 8_760;

  private final LinkDesk staff;
  private final GrantDesk door;
  private final ShareLinks links;
  private final ShareSettings settings;
  private final Here here;

  Sharing(LinkDesk staff, GrantDesk door, ShareLinks links, ShareSettings settings, Here here) {
    this.staff = staff;
    this.door = door;
    this.links = links;
    this.settings = settings;
    this.here = here;
  }

  /** Makes a link to a document that was sent or issued; for the contact where nobody is named. */
  public SharedLink make(DocumentId document, @Nullable Addressee addressee, Permit permit) {
    return staff.make(document, addressee, permit);
  }

  /** The document's links, newest first. */
  @Transactional(readOnly = true)
  public List<ShareLink> of(DocumentId document) {
    return links.of(document);
  }

  /** Ends a link, and all that was opened with it. */
  public void revoke(DocumentId document, ShareLinkId link) {
    staff.revoke(document, link);
  }

  /** Behind the entry wall of the token's organization: exchanges a link for a grant. */
  public Opening open(Token link) {
    return door.open(link);
  }

  /**
   * Behind the entry wall: the grant that a cookie stands for, if it lives and is of this document.
   */
  public Optional<Grant> grant(Token cookie, DocumentId document) {
    return door.grant(cookie, document);
  }

  /** Behind the staff's wall: a person looks at the document through the link of the grant. */
  public void seen(Grant grant) {
    door.seen(grant);
  }

  /**
   * Behind any wall, in no transaction: mails a new link to the contact's own address where a link
   * that expired asks for it. Says nothing, whatever it does.
   */
  public void renew(Token link) {
    try {
      here.behind(Wall.staff(link.organization()), Actor.product(), () -> staff.renew(link));
    } catch (NotFound | Refused nothingToRenew) {
      // the one who asks learns nothing
    }
  }

  /** Behind the entry wall: mails a one-time code to the link's addressee. */
  public void sendCode(Token cookie, DocumentId document) {
    door.sendCode(cookie, document);
  }

  /**
   * Behind the entry wall: confirms the grant; refused where the code is not the one that was
   * mailed.
   */
  public void confirm(Token cookie, DocumentId document, @Nullable String code) {
    switch (door.confirm(cookie, document, code)) {
      case RIGHT -> {}
      case WRONG -> throw Refused.at("code", "share.code.wrong");
      case BURNT -> throw Refused.at("code", "share.code.burnt");
    }
  }

  /** Behind the staff's or the entry wall. */
  @Transactional(readOnly = true)
  public SharingPreferences preferences() {
    return settings.get();
  }

  @Transactional
  public void prefer(SharingPreferences preferences) {
    var hours = preferences.linkHours();
    if (hours < 1 || hours > MOST_HOURS) {
      throw Refused.at("linkHours", "share.hours-out-of-range", MOST_HOURS);
    }
    settings.set(preferences);
  }
}
