package app.zaguan.notifications;

import app.zaguan.identity.BankAccountChanged;
import app.zaguan.identity.Organizations;
import app.zaguan.identity.PasswordResetAsked;
import app.zaguan.identity.SignUpAsked;
import app.zaguan.identity.UserInvited;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.text.Words;
import java.util.TimeZone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letters about users' own accounts and about what only owners may change, written in the
 * transaction that does so.
 */
@Component
class IdentityLetters {

  private final Mailing mailing;
  private final Installation installation;
  private final Organizations organizations;

  IdentityLetters(Mailing mailing, Installation installation, Organizations organizations) {
    this.mailing = mailing;
    this.installation = installation;
    this.organizations = organizations;
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
  void on(SignUpAsked asked) {
    var letter = asked.known() ? Letter.of("user.sign-up-known") : Letter.of("user.sign-up");
    mailing.post(
        letter
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

  @EventListener
  void on(BankAccountChanged changed) {
    for (var owner : changed.owners()) {
      var what =
          Words.in(
              owner.language(),
              TimeZone.getTimeZone("UTC"),
              () -> Words.t("mail.bank-account.change", changed.change()));
      mailing.post(
          Letter.of("bank-account.changed")
              .to(owner.name(), owner.email(), owner.language())
              .with(organizations.current().name(), changed.by(), what, changed.iban())
              .link(installation.address("/settings/bank-accounts")));
    }
  }
}
