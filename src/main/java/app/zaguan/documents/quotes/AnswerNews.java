package app.zaguan.documents.quotes;

import app.zaguan.documents.Document;
import app.zaguan.documents.Happening;
import app.zaguan.documents.QuoteAccepted;
import app.zaguan.documents.QuoteRefused;
import app.zaguan.documents.QuoteWithdrawn;
import app.zaguan.documents.history.Chronicle;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what was answered to a quote, and that one was taken back. */
@Component
class AnswerNews {

  private final Chronicle chronicle;

  AnswerNews(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  void accepted(Document quote, Acceptance acceptance) {
    chronicle.tell(
        Happening.Kind.ACCEPTED,
        Map.of("by", acceptance.by(), "revision", String.valueOf(acceptance.revision())),
        new QuoteAccepted(
            chronicle.organization(),
            quote.id(),
            quote.type(),
            quote.contact(),
            String.valueOf(quote.number()),
            acceptance.revision(),
            acceptance.by(),
            quote.total()));
  }

  void refused(Document quote, Refusal refusal) {
    chronicle.tell(
        Happening.Kind.DECLINED,
        Map.of("reason", refusal.reason(), "revision", String.valueOf(refusal.revision())),
        new QuoteRefused(
            chronicle.organization(),
            quote.id(),
            quote.type(),
            quote.contact(),
            String.valueOf(quote.number()),
            refusal.revision(),
            refusal.reason()));
  }

  void withdrawn(Document quote, Withdrawal withdrawal) {
    chronicle.tell(
        Happening.Kind.WITHDRAWN,
        Map.of("reason", withdrawal.reason(), "revision", String.valueOf(withdrawal.revision())),
        new QuoteWithdrawn(
            chronicle.organization(),
            quote.id(),
            quote.type(),
            quote.contact(),
            String.valueOf(quote.number()),
            withdrawal.revision(),
            withdrawal.reason()));
  }
}
