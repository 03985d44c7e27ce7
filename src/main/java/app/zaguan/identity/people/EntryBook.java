package app.zaguan.identity.people;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.UserId;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens sessions and writes down who came in, or tried to, in the organization's own trail. */
@Service
public class EntryBook {

  private final Sessions sessions;
  private final Auditing auditing;
  private final Here here;
  private final TransactionTemplate transaction;

  EntryBook(Sessions sessions, Auditing auditing, Here here, TransactionTemplate transaction) {
    this.sessions = sessions;
    this.auditing = auditing;
    this.here = here;
    this.transaction = transaction;
  }

  /** Lets a user in. To be called with no transaction running. */
  public Token open(User user, OrganizationId organization, Origin origin) {
    var actor = origin.as(user.id(), user.name());
    return here.behind(
        Wall.entry(organization),
        actor,
        () ->
            java.util.Objects.requireNonNull(
                transaction.execute(status -> {
                  record("user.signed-in", user.id());
                  return sessions.open(user.id(), organization, origin.address(), origin.agent());
                })));
  }

  /** Somebody tried to be this user. */
  public void refused(User user, OrganizationId organization, Origin origin) {
    here.behind(
        Wall.entry(organization),
        app.zaguan.shared.tenancy.Actor.stranger(origin.address()),
        () ->
            transaction.executeWithoutResult(status -> record("user.sign-in-refused", user.id())));
  }

  /** Somebody tried to be nobody we know: the same work, so that its cost does not tell. */
  public void refused(Origin origin) {
    here.behind(
        Wall.entry(new OrganizationId(UUID.randomUUID())),
        app.zaguan.shared.tenancy.Actor.stranger(origin.address()),
        () -> transaction.executeWithoutResult(status -> auditing.recordNothing()));
  }

  private void record(String act, UserId user) {
    auditing.record(act, "user", user.value(), Map.of());
  }
}
