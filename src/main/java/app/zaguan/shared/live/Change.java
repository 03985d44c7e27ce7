package app.zaguan.shared.live;

import app.zaguan.shared.tenancy.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a thing changed. Carries ids and nothing else: whoever hears of it asks for what
 * changed through the ordinary pages, where the walls stand.
 *
 * @param subject the thing: a document
 * @param party the contact whom it concerns too; none where it is the staff's alone
 */
public record Change(OrganizationId organization, UUID subject, @Nullable UUID party) {

  /** The one channel of the database's that changes are told on. */
  public static final String CHANNEL = "zaguan_changes";

  /** As it travels. */
  public String payload() {
    return organization + " " + subject + " " + (party == null ? "-" : party);
  }

  /** What travelled, if a node of this version sent it. */
  static Optional<Change> read(String payload) {
    var parts = payload.split(" ");
    try {
      return Optional.of(
          new Change(
              OrganizationId.of(parts[0]),
              UUID.fromString(parts[1]),
              parts[2].equals("-") ? null : UUID.fromString(parts[2])));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
      return Optional.empty();
    }
  }
}
