package app.zaguan.documents.comments;

import app.zaguan.shared.tenancy.Actor;
import java.time.Instant;
import java.util.UUID;

/** What somebody wrote about a document: plain text, lines and all. */
public record Comment(UUID id, Actor.Kind author, String name, String body, Instant at) {

  /** Whether the contact's side wrote it. */
  public boolean isFromContact() {
    return author == Actor.Kind.CONTACT || author == Actor.Kind.LINK;
  }
}
