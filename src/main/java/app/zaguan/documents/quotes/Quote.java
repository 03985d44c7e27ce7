package app.zaguan.documents.quotes;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quote under its lock, when somebody answers it or takes it back.
 *
 * @param number none while it is a draft
 * @param validUntil the last day on which it can be accepted
 */
record Quote(Standing standing, @Nullable String number, int revision, LocalDate validUntil) {

  private static final int NAME = 200;
  private static final int REASON = 2000;

  static Quote of(Document document) {
    if (document.type() != DocumentType.QUOTE) {
      throw new Refused("quote.answer.not-a-quote");
    }
    return new Quote(document.standing(), document.number(), document.revision(), document.dueOn());
  }

  /** Refuses unless this revision can be accepted with this signature today. */
  void accept(int read, Signature signature) {
    refuseUnlessOpen(read);
    if (standing == Standing.EXPIRED) {
      throw new Refused("quote.accept.expired", String.valueOf(number), validUntil);
    }
    var name = signature.name();
    var email = signature.email();
    new Problems()
        .unless(name != null && !name.isBlank(), "name", "quote.accept.name-missing")
        .unless(name == null || name.length() <= NAME, "name", "document.text.too-long", NAME)
        .unless(
            email == null || email.isBlank() || email.matches("[^@\\s]{1,64}@[^@\\s]{3,190}"),
            "email",
            "quote.accept.email-malformed")
        .orRefuse();
  }

  /** Declines this revision for this reason; also one that expired. */
  Refusal refuse(int read, @Nullable String reason, Instant at) {
    refuseUnlessOpen(read);
    new Problems()
        .unless(reason != null && !reason.isBlank(), "reason", "quote.refuse.reason-missing")
        .unless(
            reason == null || reason.length() <= REASON, "reason", "document.text.too-long", REASON)
        .orRefuse();
    return new Refusal(read, String.valueOf(reason).strip(), at);
  }

  /** Takes this revision back, with or without a reason; also one that expired. */
  Withdrawal withdraw(int read, @Nullable String reason) {
    refuseUnlessOpen(read);
    new Problems()
        .unless(
            reason == null || reason.length() <= REASON,
            "withdrawalReason",
            "document.text.too-long",
            REASON)
        .orRefuse();
    return new Withdrawal(read, reason == null ? "" : reason.strip());
  }

  private void refuseUnlessOpen(int read) {
    var name = String.valueOf(number);
    switch (standing) {
      case DRAFT -> throw new Refused("quote.answer.not-sent");
      case ACCEPTED -> throw new Refused("quote.answer.accepted", name);
      case DECLINED -> throw new Refused("quote.answer.declined", name);
      case WITHDRAWN -> throw new Refused("quote.answer.withdrawn", name);
      case CONVERTED -> throw new Refused("quote.answer.converted", name);
      case SENT, EXPIRED -> {
        if (read != revision) {
          throw new Refused("quote.answer.other-revision", name, revision);
        }
      }
      case ISSUED, PARTLY_PAID, PAID, CREDITED, OVERDUE ->
          throw new IllegalStateException("a quote that is " + standing);
    }
  }
}
