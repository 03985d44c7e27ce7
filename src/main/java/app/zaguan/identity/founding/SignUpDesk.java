package app.zaguan.identity.founding;

import app.zaguan.identity.SignUpAsked;
import app.zaguan.identity.people.Users;
import app.zaguan.shared.secrets.Token;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was typed until its mail is opened. */
@Service
@Transactional
class SignUpDesk {

  private final SignUps signUps;
  private final Users users;
  private final ApplicationEventPublisher events;

  SignUpDesk(SignUps signUps, Users users, ApplicationEventPublisher events) {
    this.signUps = signUps;
    this.users = users;
    this.events = events;
  }

  public void ask(NewOrganization wish, String hash) {
    var known = users.byEmail(wish.email()).isPresent();
    var token = signUps.keep(wish, hash, !known);
    var path = known ? "/sign-in" : "/sign-up/" + token.text();
    events.publishEvent(new SignUpAsked(wish.name(), wish.email(), wish.language(), known, path));
  }

  @Transactional(readOnly = true)
  public boolean isOpen(Token token) {
    return signUps.find(token).isPresent();
  }

  public Optional<SignUps.Kept> take(Token token) {
    return signUps.take(token);
  }
}
