package app.zaguan.portal.preferences;

import app.zaguan.documents.sharing.Sharing;
import app.zaguan.documents.sharing.SharingPreferences;
import app.zaguan.identity.Auditing;
import app.zaguan.identity.Member;
import app.zaguan.identity.PortalNames;
import app.zaguan.shared.Problems;
import app.zaguan.shared.postal.EmailAddress;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads and writes the portal's settings. The name is looked after behind the entry wall, where
 * names are unique among all businesses; the rest behind the organization's own.
 */
@Service
class PreferencesDesk {

  private static final int MOST_HOURS = 8760;

  private final PortalNames names;
  private final Sharing sharing;
  private final PortalPreferencesBook book;
  private final Auditing auditing;
  private final TransactionTemplate transaction;
  private final Here here;
  private final Clock clock;

  PreferencesDesk(
      PortalNames names,
      Sharing sharing,
      PortalPreferencesBook book,
      Auditing auditing,
      TransactionTemplate transaction,
      Here here,
      Clock clock) {
    this.names = names;
    this.sharing = sharing;
    this.book = book;
    this.auditing = auditing;
    this.transaction = transaction;
    this.here = here;
    this.clock = clock;
  }

  PreferencesForm form() {
    return PreferencesForm.of(portalName(), sharing.preferences(), book.get());
  }

  String portalName() {
    return names.of(here.organization());
  }

  /** All of it, or nothing: what can be refused is looked at before anything is written. */
  void save(Member member, PreferencesForm form) {
    check(form);
    if (!form.portalName().equals(portalName())) {
      here.behind(
          Wall.entry(member.house().id()),
          member.actor(),
          () -> transaction.executeWithoutResult(status -> rename(form.portalName())));
    }
    transaction.executeWithoutResult(status -> write(form));
  }

  private void rename(String name) {
    names.rename(here.organization(), name, clock.instant());
    auditing.record(
        "portal.renamed", "organization", here.organization().value(), Map.of("name", name));
  }

  private void write(PreferencesForm form) {
    sharing.prefer(new SharingPreferences(Integer.parseInt(form.linkHours()), form.codeRequired()));
    var email = form.activityEmail().isEmpty() ? null : form.activityEmail();
    book.save(
        new PortalPreferences(
            form.mailActivity(), email, form.mailComments(), form.mailReceipts()));
    auditing.record(
        "portal.settings-changed", "organization", here.organization().value(), Map.of());
  }

  private static void check(PreferencesForm form) {
    var email = form.activityEmail();
    Problems.none()
        .unless(PortalNames.isName(form.portalName()), "portalName", "portal.name.rule")
        .unless(isHours(form.linkHours()), "linkHours", "portal.settings.hours.rule", MOST_HOURS)
        .unless(
            email.isEmpty() || EmailAddress.read(email).isPresent(),
            "activityEmail",
            "portal.password.no-email")
        .orRefuse();
  }

  private static boolean isHours(String typed) {
    return typed.matches("[1-9]\\d{0,3}") && Integer.parseInt(typed) <= MOST_HOURS;
  }
}
