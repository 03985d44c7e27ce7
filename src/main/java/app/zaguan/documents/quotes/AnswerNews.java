package app.zaguan.documents.quotes;

import app.zaguan.documents.Document;
import app.zaguan.documents.Happening;
import app.zaguan.documents.QuoteAccepted;
import app.zaguan.documents.QuoteRefused;
import app.zaguan.documents.history.History;
import app.zaguan.identity.Auditing;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes answers into the history and the audit trail, and tells the modules above. */
@Component
class AnswerNews {

  private final History history;
  private final Auditing auditing;
  private final ApplicationEventPublisher events;
  private final Here here;
  private final Days days;

  AnswerNews(
      History history,
      Auditing auditing,
      ApplicationEventPublisher events,
      Here here,
      Days days) {
    this.history = history;
    this.auditing = auditing;
    this.events = events;
    this.here = here;
    this.days = days;
  }

  /** The time, and the day it is for the organization. */
  @Component
  record Days(Clock clock, Organizations organizations) {}

  Instant now() {
    return days.clock().instant();
  }

  LocalDate today() {
    return LocalDate.now(days.clock().withZone(days.organizations().current().zone()));
  }

  void accepted(Document quote, Acceptance acceptance) {
    var details =
        Map.of("by", acceptance.by(), "revision", String.valueOf(acceptance.revision()));
    history.tell(quote.id(), quote.contact(), Happening.Kind.ACCEPTED, details);
    auditing.record("quote.accepted", "document", quote.id().value(), details);
    events.publishEvent(
        new QuoteAccepted(
            here.organization(),
            quote.id(),
            quote.type(),
            quote.contact(),
            String.valueOf(quote.number()),
            acceptance.revision(),
            acceptance.by(),
            quote.total()));
  }

  void refused(Document quote, Answers.Refusal refusal) {
    var details =
        Map.of("reason", refusal.reason(), "revision", String.valueOf(refusal.revision()));
    history.tell(quote.id(), quote.contact(), Happening.Kind.DECLINED, details);
    auditing.record("quote.declined", "document", quote.id().value(), details);
    events.publishEvent(
        new QuoteRefused(
            here.organization(),
            quote.id(),
            quote.type(),
            quote.contact(),
            String.valueOf(quote.number()),
            refusal.revision(),
            refusal.reason()));
  }
}
