package app.zaguan.identity.operators;

import app.zaguan.identity.UserId;
import app.zaguan.identity.people.User;
import app.zaguan.identity.people.Users;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who looks after the installation itself: the user whose email is {@code ZAGUAN_OPERATOR}. Where
 * nobody is named, a trial installation that only its own machine can reach is looked after by
 * whoever signed up first.
 */
@Service
public class Operators {

  private final Installation installation;
  private final boolean reachedFromHereOnly;
  private final Users users;
  private final Here here;
  private final TransactionTemplate transaction;

  Operators(
      Installation installation,
      @Value("${server.address:}") String listens,
      Users users,
      Here here,
      TransactionTemplate transaction) {
    this.installation = installation;
    this.reachedFromHereOnly = isLoopback(listens);
    this.users = users;
    this.here = here;
    this.transaction = transaction;
  }

  /** Whether the user who acts here is the operator. Asked outside of any transaction. */
  public boolean actsHere() {
    var actor = here.actor();
    return actor.kind() == Actor.Kind.USER
        && actor.id() != null
        && operator().map(UserId::value).filter(actor.id()::equals).isPresent();
  }

  private Optional<UserId> operator() {
    return here.behind(Wall.entry(), here.actor(), () -> transaction.execute(status -> lookUp()));
  }

  private Optional<UserId> lookUp() {
    var named = installation.operator();
    if (named != null && !named.isBlank()) {
      return users.byEmail(named.strip()).map(User::id);
    }
    return reachedFromHereOnly && !installation.production() ? users.first() : Optional.empty();
  }

  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
