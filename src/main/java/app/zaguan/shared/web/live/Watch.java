package app.zaguan.shared.web.live;

import app.zaguan.shared.live.Change;
import app.zaguan.shared.tenancy.OrganizationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a page asks to hear of. What it may hear of is decided at each delivery.
 *
 * @param subject one thing alone; none for all of them
 * @param party what concerns one contact; none for what concerns anybody
 */
public record Watch(OrganizationId organization, @Nullable UUID subject, @Nullable UUID party) {

  /** What staff did about the thing by themselves: it may have been to take this visitor's link. */
  boolean isNear(Change change) {
    return organization.equals(change.organization()) && change.subject().equals(subject);
  }

  boolean concerns(Change change) {
    return organization.equals(change.organization())
        && (subject == null || subject.equals(change.subject()))
        && (party == null || party.equals(change.party()));
  }
}
