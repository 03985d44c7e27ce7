package app.zaguan.documents.quotes;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quote under its lock, when somebody answers it.
 *
 * @param number none while it is a draft
 * @param validUntil the last day on which it can be accepted
 * @param converted whether an invoice was made of it
 */
record Quote(
    DocumentState state,
    @Nullable String number,
    int revision,
    LocalDate validUntil,
    boolean converted) {

  private static final int NAME = 200;
  private static final int REASON = 2000;

  static Quote of(Document document) {
    if (document.type() != DocumentType.QUOTE) {
      throw new Refused("quote.answer.not-a-quote");
    }
    return new Quote(
        document.state(),
        document.number(),
        document.revision(),
        document.dueOn(),
        !document.successors().isEmpty());
  }

  /** Refuses unless this revision can be accepted with this signature today. */
  void accept(int read, Signature signature, LocalDate today) {
    refuseUnlessOpen(read);
    if (validUntil.isBefore(today)) {
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

  /** Refuses unless this revision can be declined for this reason. */
  void refuse(int read, @Nullable String reason) {
    refuseUnlessOpen(read);
    new Problems()
        .unless(reason != null && !reason.isBlank(), "reason", "quote.refuse.reason-missing")
        .unless(
            reason == null || reason.length() <= REASON,
            "reason",
            "document.text.too-long",
            REASON)
        .orRefuse();
  }

  private void refuseUnlessOpen(int read) {
    var name = String.valueOf(number);
    switch (state) {
      case DRAFT -> throw new Refused("quote.answer.not-sent");
      case ACCEPTED -> throw new Refused("quote.answer.accepted", name);
      case DECLINED -> throw new Refused("quote.answer.declined", name);
      case ISSUED -> throw new IllegalStateException("an issued quote");
      case SENT -> refuseOtherRevision(read, name);
    }
  }

  private void refuseOtherRevision(int read, String name) {
    if (converted) {
      throw new Refused("quote.answer.converted", name);
    }
    if (read != revision) {
      throw new Refused("quote.answer.other-revision", name, revision);
    }
  }
}
