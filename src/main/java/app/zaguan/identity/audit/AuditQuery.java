package app.zaguan.identity.audit;

import app.zaguan.shared.ListKey;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which acts, from where on; the latest first.
 *
 * @param person only what this user or portal account did
 * @param subject only what was done to this
 * @param from the first day, in the organization's zone
 * @param to the last day
 * @param after where the page before ended
 */
record AuditQuery(
    @Nullable UUID person,
    @Nullable AuditFamily family,
    @Nullable UUID subject,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable ListKey after,
    int size) {

  AuditQuery after(@Nullable ListKey last, int rows) {
    return new AuditQuery(person, family, subject, from, to, last, rows);
  }
}
