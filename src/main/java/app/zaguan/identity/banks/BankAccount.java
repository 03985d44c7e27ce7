package app.zaguan.identity.banks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank account at which the organization is paid.
 *
 * @param name by which its people tell it from the others
 * @param preferred whether it is the one that documents name
 * @param archivedAt since when it is no longer used
 */
public record BankAccount(
    UUID id,
    @Nullable String name,
    String iban,
    @Nullable String bic,
    String holder,
    boolean preferred,
    @Nullable Instant archivedAt) {

  public boolean isArchived() {
    return archivedAt != null;
  }
}
