package app.zaguan.notifications.outbox;

import app.zaguan.notifications.MailId;
import app.zaguan.notifications.delivery.Smtp;
import app.zaguan.notifications.letters.Envelope;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.jobs.Due;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.tenancy.Wall;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In a trial installation without a mail server the operator reads the mails of all, those too that
 * carry a way in: nobody else could ever get in. Anywhere else this does not exist.
 */
@Component
public class OperatorReading {

  private static final int LATEST = 100;

  private final Outbox outbox;
  private final Envelope envelope;
  private final Here here;
  private final TransactionTemplate transaction;
  private final boolean allowed;

  OperatorReading(
      Outbox outbox,
      Envelope envelope,
      Here here,
      TransactionTemplate transaction,
      Installation installation,
      Smtp smtp) {
    this.outbox = outbox;
    this.envelope = envelope;
    this.here = here;
    this.transaction = transaction;
    allowed = !installation.production() && !smtp.isThere();
  }

  /** A mail and whose it is. */
  record Owned(OrganizationId organization, MailCopy mail) {}

  boolean isAllowed() {
    return allowed;
  }

  /** The latest mails of all organizations: whose they are first, then each behind its own wall. */
  List<Owned> latest() {
    mustBeAllowed();
    var found = behind(Wall.worker(), () -> outbox.latest(LATEST));
    return found.stream().collect(Collectors.groupingBy(Due::organization)).entrySet().stream()
        .flatMap(it -> read(it.getKey(), it.getValue()).stream())
        .sorted(Comparator.comparing((Owned it) -> it.mail().row().createdAt()).reversed())
        .toList();
  }

  MailCopy read(OrganizationId organization, MailId id) {
    mustBeAllowed();
    return behind(
        Wall.staff(organization),
        () -> outbox.opened(organization, id, envelope).orElseThrow(() -> new NotFound(id)));
  }

  private List<Owned> read(OrganizationId organization, List<Due> mails) {
    return behind(
        Wall.staff(organization),
        () ->
            mails.stream()
                .flatMap(it -> outbox.opened(organization, new MailId(it.id()), envelope).stream())
                .map(it -> new Owned(organization, it))
                .toList());
  }

  private void mustBeAllowed() {
    if (!allowed) {
      throw new NotFound("the operator's outbox");
    }
  }

  private <T> T behind(Wall wall, Supplier<T> work) {
    return here.behind(
        wall,
        here.actor(),
        () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }
}
