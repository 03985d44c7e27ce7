package app.zaguan.documents.sharing;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What the holder of a link may do, asked again in the transaction that does it. An actor of kind
 * {@code LINK} carries its grant's id ({@link Grant#actor}); any other actor is not asked.
 */
@Component
public class LinkRights {

  private final ShareGrants grants;
  private final ShareSettings settings;
  private final Here here;
  private final Clock clock;

  LinkRights(ShareGrants grants, ShareSettings settings, Here here, Clock clock) {
    this.grants = grants;
    this.settings = settings;
    this.here = here;
    this.clock = clock;
  }

  /** Refuses who only may look. */
  public void requireActing(DocumentId document) {
    if (isHolder()) {
      acting(document);
    }
  }

  /** Whether it is the holder of a link who acts. */
  public boolean isHolder() {
    return here.actor().kind() == Actor.Kind.LINK;
  }

  /**
   * Refuses, besides, who did not prove to be the addressee, where the organization asks for it.
   */
  public void requireConfirmed(DocumentId document) {
    if (isHolder() && !acting(document).isConfirmed() && settings.get().codeRequired()) {
      throw new Refused("share.code.needed");
    }
  }

  private Grant acting(DocumentId document) {
    var id = here.actor().id();
    if (id == null) {
      throw new Refused("share.may-not-act");
    }
    return grants
        .live(id, clock.instant())
        .filter(it -> it.document().equals(document) && it.mayAct())
        .orElseThrow(() -> new Refused("share.may-not-act"));
  }
}
