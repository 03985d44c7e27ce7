package app.zaguan.notifications;

import app.zaguan.identity.PasswordResetAsked;
import app.zaguan.identity.UserInvited;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.text.Words;
import java.util.TimeZone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letters about users' own accounts, each with a way in: written in the transaction that keeps
 * it.
 */
@Component
class IdentityLetters {

  private final Mailing mailing;
  private final Installation installation;

  IdentityLetters(Mailing mailing, Installation installation) {
    this.mailing = mailing;
    this.installation = installation;
  }

  @EventListener
  void on(PasswordResetAsked asked) {
    mailing.post(
        Letter.of("user.password-reset")
            .to(asked.name(), asked.email(), asked.language())
            .link(installation.address(asked.path()))
            .secret());
  }

  @EventListener
  void on(UserInvited invited) {
    var role =
        Words.in(
            invited.language(), TimeZone.getTimeZone("UTC"), () -> Words.t("role", invited.role()));
    mailing.post(
        Letter.of("user.invitation")
            .to("", invited.email(), invited.language())
            .with(invited.by(), invited.house(), role)
            .link(installation.address(invited.path()))
            .secret());
  }
}
