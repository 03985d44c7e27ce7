package app.zaguan.notifications.outbox;

import app.zaguan.identity.Auditing;
import app.zaguan.notifications.MailId;
import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.MailState;
import app.zaguan.notifications.Mentions;
import app.zaguan.notifications.delivery.Deliveries;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Page;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organization reads its own outbox, but for what is in the mails that carry a way in. */
@Service
@Transactional(readOnly = true)
public class MailReading {

  static final int SIZE = 50;

  private final Outbox outbox;
  private final Deliveries deliveries;
  private final List<Mentions> mentions;
  private final Auditing auditing;
  private final Here here;
  private final Clock clock;

  MailReading(
      Outbox outbox,
      Deliveries deliveries,
      List<Mentions> mentions,
      Auditing auditing,
      Here here,
      Clock clock) {
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.mentions = mentions;
    this.auditing = auditing;
    this.here = here;
    this.clock = clock;
  }

  Page<MailRow> list(@Nullable MailState state, @Nullable MailId after) {
    var rows = outbox.list(here.organization(), state, after, SIZE + 1);
    return Page.of(rows, SIZE, it -> it.id().toString());
  }

  MailCopy read(MailId id) {
    return outbox.read(here.organization(), id).orElseThrow(() -> new NotFound(id));
  }

  Map<UUID, Mentions.Mention> mentions(List<MailRow> mails) {
    var documents =
        mails.stream().map(MailRow::documentId).filter(Objects::nonNull).distinct().toList();
    var all = new HashMap<UUID, Mentions.Mention>();
    if (!documents.isEmpty()) {
      mentions.forEach(it -> all.putAll(it.of(documents)));
    }
    return all;
  }

  /**
   * Lets a mail that failed or was kept go.
   *
   * @throws Refused {@code mail.retry.not-now} where it is on its way or has left
   */
  @Transactional
  void retry(MailId id) {
    read(id);
    if (!deliveries.again(here.organization(), id, clock.instant())) {
      throw new Refused("mail.retry.not-now");
    }
    auditing.record("mail.retried", "mail", id.value(), Map.of());
  }
}
