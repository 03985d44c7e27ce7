package app.zaguan.identity.entrance;

import app.zaguan.identity.Auditing;
import app.zaguan.identity.PasswordResetAsked;
import app.zaguan.identity.people.ResetTokens;
import app.zaguan.identity.people.Sessions;
import app.zaguan.identity.people.User;
import app.zaguan.identity.people.Users;
import app.zaguan.shared.secrets.Token;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Keeps the ways in to a new password, and the password. */
@Service
@Transactional
class ResetDesk {

  private final Users users;
  private final ResetTokens tokens;
  private final Sessions sessions;
  private final Auditing auditing;
  private final ApplicationEventPublisher events;

  ResetDesk(
      Users users,
      ResetTokens tokens,
      Sessions sessions,
      Auditing auditing,
      ApplicationEventPublisher events) {
    this.users = users;
    this.tokens = tokens;
    this.sessions = sessions;
    this.auditing = auditing;
    this.events = events;
  }

  /** Does all of it whether there is such an account or not, and undoes it where there is none. */
  public void ask(String email) {
    var known = users.byEmail(email);
    mail(known.orElseGet(() -> User.nobody(email)));
    if (known.isEmpty()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
  }

  @Transactional(readOnly = true)
  public Optional<Seated> owner(Token token) {
    return tokens
        .owner(token)
        .map(users::get)
        .map(it -> new Seated(it, users.startsIn(it.id()).orElse(null)));
  }

  public void change(Token token, String hash) {
    var user = tokens.use(token).orElseThrow(PasswordResetting::over);
    users.changePassword(user, hash);
    sessions.closeAll(user);
    auditing.record("user.password-reset", "user", user.value(), Map.of());
  }

  private void mail(User user) {
    var path = "/password-reset/" + tokens.make(user.id()).text();
    events.publishEvent(new PasswordResetAsked(user.name(), user.email(), user.locale(), path));
  }
}
