package app.zaguan.identity.audit;

import app.zaguan.shared.ListKey;
import app.zaguan.shared.tenancy.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act as it was written down.
 *
 * @param act the past participle of what was done: {@code contact.archived}
 * @param subject the kind of thing it was done to
 * @param details what was written beside it: texts, numbers, lists, and maps of changes
 */
public record AuditEntry(
    UUID id,
    Instant at,
    Actor.Kind actorKind,
    @Nullable UUID actor,
    String actorName,
    @Nullable String address,
    String act,
    String subject,
    @Nullable UUID subjectId,
    Map<String, Object> details) {

  String key() {
    return new ListKey(at.toString(), id).text();
  }
}
