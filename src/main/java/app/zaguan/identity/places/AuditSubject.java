package app.zaguan.identity.places;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a module names the things of one kind that the audit trail speaks of, and where they are
 * seen; each module declares its own as beans.
 */
public interface AuditSubject {

  /** The kind, as the trail has it: {@code contact}. */
  String kind();

  /** Those that are still there, in one statement at most; behind the staff wall. */
  Map<UUID, Named> named(Collection<UUID> ids);

  /** Things that are all seen at one address, where the kind alone says enough. */
  static AuditSubject at(String kind, String address) {
    return of(kind, id -> address);
  }

  /** Things that are never taken away, each at an address of its own that ends with its id. */
  static AuditSubject under(String kind, String place) {
    return of(kind, id -> place + id);
  }

  private static AuditSubject of(String kind, Function<UUID, String> address) {
    return new AuditSubject() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public Map<UUID, Named> named(Collection<UUID> ids) {
        return ids.stream().collect(toMap(it -> it, it -> new Named(null, address.apply(it))));
      }
    };
  }

  /**
   * What a thing is called and where it is.
   *
   * @param name none where the kind alone says enough
   */
  record Named(@Nullable String name, String address) {}
}
