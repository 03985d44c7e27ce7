package app.zaguan.portal.preferences;

import app.zaguan.identity.Organizations;
import app.zaguan.notifications.Letter;
import app.zaguan.notifications.Mailing;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import org.springframework.stereotype.Component;

/** Mails the business, unless it does not wish it or one of its own people is acting. */
@Component
class HouseMail {

  private final PortalPreferencesBook preferences;
  private final Organizations organizations;
  private final Mailing mailing;
  private final Here here;

  HouseMail(
      PortalPreferencesBook preferences, Organizations organizations, Mailing mailing, Here here) {
    this.preferences = preferences;
    this.organizations = organizations;
    this.mailing = mailing;
    this.here = here;
  }

  void post(Letter letter) {
    if (here.actor().kind() == Actor.Kind.USER) {
      return;
    }
    var wish = preferences.get();
    var organization = organizations.current();
    var email = wish.activityEmail() == null ? organization.email() : wish.activityEmail();
    if (wish.mailActivity() && email != null) {
      mailing.post(letter.to("", email, organization.language()));
    }
  }
}
