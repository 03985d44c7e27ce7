package app.zaguan.documents;

import app.zaguan.shared.tenancy.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One entry of a document's history: what happened, when, by whom.
 *
 * @param details what its sentence mentions: {@code email}, {@code revision}, {@code amount},
 *     {@code reason}
 * @param published whether the contact reads it too
 */
public record Happening(
    UUID id,
    Kind kind,
    Instant at,
    Related document,
    Actor.Kind actorKind,
    String actorName,
    Map<String, String> details,
    boolean published) {

  /** Whether money that had come is owed again: it went back, or had never come. */
  public boolean isOwedAgain() {
    return kind == Kind.SETTLED && details.getOrDefault("amount", "").startsWith("-");
  }

  /** What can happen to a document. The sentence of each is {@code document.happening.<kind>}. */
  public enum Kind {
    CREATED,
    CHANGED,
    SENT,
    ISSUED,
    SEEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    CONVERTED,
    SETTLED,
    CREDITED,
    COMMENTED,
    LINK_MADE,
    LINK_REVOKED
  }
}
