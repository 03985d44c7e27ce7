package app.zaguan.shared.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    return ScopedValue.where(STANDING, new Standing(wall, actor)).call(work::get);
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
