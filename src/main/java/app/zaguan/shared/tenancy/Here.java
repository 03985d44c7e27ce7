package app.zaguan.shared.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Behind which wall the current thread works, and who acts. Bound for the length of a request or of
 * one item of background work; every transaction that begins inside takes its wall from here.
 */
@Component
public class Here {

  private record Standing(Wall wall, Actor actor) {}

  private static final ScopedValue<Standing> STANDING = ScopedValue.newInstance();

  /**
   * Works behind a wall. A transaction never changes its wall: asking for another one inside a
   * running transaction is an {@link IllegalStateException}.
   */
  public <T extends @Nullable Object> T behind(Wall wall, Actor actor, Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !(STANDING.isBound() && STANDING.get().wall().equals(wall))) {
      throw new IllegalStateException("a transaction is running behind another wall");
    }
    var organization = wall.organization();
    try (var own = named("organization", organization == null ? null : organization.toString());
        var acts = named("actor", actor.id() == null ? null : actor.kind() + " " + actor.id())) {
      return ScopedValue.where(STANDING, new Standing(wall, actor)).call(work::get);
    }
  }

  /** Whose work it is stands in each line of the log, by ids alone. */
  private static Named named(String key, @Nullable String value) {
    var before = MDC.get(key);
    set(key, value);
    return () -> set(key, before);
  }

  private static void set(String key, @Nullable String value) {
    if (value == null) {
      MDC.remove(key);
    } else {
      MDC.put(key, value);
    }
  }

  private interface Named extends AutoCloseable {
    @Override
    void close();
  }

  /** The same, for work that gives nothing back. */
  public void behind(Wall wall, Actor actor, Runnable work) {
    behind(
        wall,
        actor,
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  public Wall wall() {
    return standing().wall();
  }

  public Actor actor() {
    return standing().actor();
  }

  /**
   * The organization whose data is at hand; an {@link IllegalStateException} where there is none.
   */
  public OrganizationId organization() {
    var organization = wall().organization();
    if (organization == null) {
      throw new IllegalStateException("no organization behind " + wall().role());
    }
    return organization;
  }

  private static Standing standing() {
    if (!STANDING.isBound()) {
      throw new IllegalStateException("no wall: nobody has said whose data this work may see");
    }
    return STANDING.get();
  }
}
