package app.zaguan.portal.documents;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Happening;
import app.zaguan.documents.Standing;
import app.zaguan.documents.comments.Comment;
import app.zaguan.documents.lists.DocumentCounts;
import app.zaguan.documents.quotes.Acceptance;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.LinkHolder;
import app.zaguan.portal.door.PortalGuest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document's page as one guest sees it.
 *
 * @param acceptance who accepted it, if somebody did
 * @param counts none for the holder of a link, who has no lists
 * @param today in the business's zone
 */
public record DocumentView(
    PortalGuest guest,
    Document document,
    List<Comment> comments,
    List<Happening> history,
    Optional<Acceptance> acceptance,
    @Nullable DocumentCounts counts,
    LocalDate today) {

  public String address() {
    return list() + "/" + document.id();
  }

  /** Where the list that it belongs to is. */
  public String list() {
    return guest.house().at("/" + document.type().segment());
  }

  /** Whether this guest may do more than read: through a link, not what was taken back. */
  public boolean mayAct() {
    return guest.mayAct() && (signedIn() || !isWithdrawn());
  }

  public boolean isWithdrawn() {
    return document.standing() == Standing.WITHDRAWN;
  }

  /** Why it was taken back; empty where no reason was given. */
  public String withdrawalReason() {
    return history.stream()
        .filter(it -> it.kind() == Happening.Kind.WITHDRAWN)
        .map(it -> it.details().getOrDefault("reason", ""))
        .findFirst()
        .orElse("");
  }

  /** Whether the guest can say yes or no to it now. */
  public boolean awaitsAnswer() {
    return document.type() == DocumentType.QUOTE && document.awaitsAnswer() && mayAct();
  }

  /**
   * Whether it is news that this guest sees it: nobody of the contact's did, or nobody through this
   * link. Staff who look through a contact's eyes are none of its.
   */
  public boolean unseen() {
    return switch (guest) {
      case LinkHolder holder -> document.seenAt() == null || !holder.grant().seen();
      case Customer customer -> document.seenAt() == null && customer.viewing() == null;
    };
  }

  /** The name that is offered to sign with: a link's addressee may be known by address alone. */
  public String usualName() {
    return guest.name().contains("@") ? "" : guest.name();
  }

  /**
   * Where a link's code goes, as far as may be shown: {@code c•••@turia.example}; empty if nowhere.
   */
  public String maskedEmail() {
    var email = guest instanceof LinkHolder holder ? holder.grant().email() : null;
    return email == null ? "" : email.replaceFirst("(?<=^.)[^@]*", "•••");
  }

  /** What happened, as the contact reads it. */
  public List<app.zaguan.shared.web.screen.Happening> told() {
    return history.stream().map(it -> Looks.told(it, guest.house(), false)).toList();
  }

  public boolean signedIn() {
    return guest instanceof Customer;
  }

  /** Whether there are others of its type to leaf through. */
  public boolean hasNeighbours() {
    return counts != null && counts.of(document.type()) > 1;
  }
}
