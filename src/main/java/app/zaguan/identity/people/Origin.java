package app.zaguan.identity.people;

import app.zaguan.identity.UserId;
import app.zaguan.shared.tenancy.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where somebody comes in from: the network address and what the browser calls itself. */
public record Origin(String address, @Nullable String agent) {

  private static final int LONGEST_AGENT = 300;

  public static Origin of(HttpServletRequest request) {
    var agent = request.getHeader("User-Agent");
    var kept =
        agent == null || agent.length() <= LONGEST_AGENT
            ? agent
            : agent.substring(0, LONGEST_AGENT);
    return new Origin(request.getRemoteAddr(), kept);
  }

  /** A user acting from here, before there is a session. */
  public Actor as(UserId user, String name) {
    return new Actor(Actor.Kind.USER, user.value(), name, address);
  }
}
