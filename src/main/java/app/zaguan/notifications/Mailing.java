package app.zaguan.notifications;

import app.zaguan.identity.Organizations;
import app.zaguan.notifications.letters.LetterPress;
import app.zaguan.notifications.letters.Sender;
import app.zaguan.notifications.outbox.Outbox;
import app.zaguan.notifications.outbox.Probation;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes mail. A letter is put down in the transaction of what it tells of: if that is undone, it
 * was never written; if it stands, the letter leaves by itself, or is kept where this installation
 * has no mail server.
 */
@Service
@Transactional
public class Mailing {

  private final Outbox outbox;
  private final Probation probation;
  private final LetterPress press;
  private final Organizations organizations;
  private final Here here;

  public Mailing(
      Outbox outbox,
      Probation probation,
      LetterPress press,
      Organizations organizations,
      Here here) {
    this.outbox = outbox;
    this.probation = probation;
    this.press = press;
    this.organizations = organizations;
    this.here = here;
  }

  /**
   * Posts a letter, in the organization's name: behind its staff wall, or its entry wall for what a
   * stranger at its portal causes. Behind the entry wall of no organization it is the installation
   * that writes, to a user about that user's own account.
   *
   * @return none where a letter with its dedupe key was written before
   * @throws app.zaguan.shared.Refused where a young organization wrote to too many today
   */
  public Optional<MailId> post(Letter letter) {
    var sender = sender();
    if (!sender.organization().equals(OrganizationId.INSTALLATION)) {
      probation.check(letter);
    }
    return outbox.add(sender, letter, press.print(letter, sender));
  }

  /**
   * Whether the organization at hand, if it is young, may still write to this address today. To be
   * asked before what a stranger causes, who is not to learn of it by a refusal.
   */
  @Transactional(readOnly = true)
  public boolean mayWriteTo(String email) {
    return probation.allows(email);
  }

  /** A letter as it would be read, without writing it. */
  @Transactional(readOnly = true)
  public Sketch sketch(Letter letter) {
    var page = press.page(letter, sender());
    var button = page.button();
    return new Sketch(
        page.subject(),
        page.paragraphs().stream().map(it -> String.join("\n", it)).toList(),
        button == null ? "" : button.label());
  }

  /** What became of the mails about a document, the latest first. */
  @Transactional(readOnly = true)
  public List<MailRow> of(UUID document) {
    return outbox.about(here.organization(), document);
  }

  private Sender sender() {
    var organization = here.wall().organization();
    return organization == null || organization.equals(OrganizationId.INSTALLATION)
        ? Sender.installation()
        : Sender.of(organizations.current());
  }
}
