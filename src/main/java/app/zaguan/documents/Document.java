package app.zaguan.documents;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.papers.Paper;
import app.zaguan.shared.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document as it stands: what it says, and what happened to it.
 *
 * @param version what an edit must say it started from
 * @param standing on the day it was read
 * @param origins what it was made from, or what it corrects
 * @param successors what was made from it, as far as the reader may see them
 * @param sentAt when it was last sent; none if it never was
 * @param seenAt when the contact first saw it
 */
public record Document(
    DocumentId id,
    DocumentState state,
    Standing standing,
    int version,
    ContactId contact,
    Paper paper,
    Balance balance,
    List<Related> origins,
    List<Related> successors,
    Instant createdAt,
    @Nullable Instant sentAt,
    @Nullable Instant seenAt) {

  public DocumentType type() {
    return paper.type();
  }

  public @Nullable String number() {
    return paper.number();
  }

  public int revision() {
    return paper.revision();
  }

  public LocalDate date() {
    return paper.date();
  }

  public LocalDate dueOn() {
    return paper.dueOn();
  }

  public Currency currency() {
    return paper.currency();
  }

  public Locale language() {
    return paper.language();
  }

  public Money total() {
    return balance.total();
  }

  /** What is still to be paid: of an invoice that was issued; of anything else it means nothing. */
  public Money due() {
    return balance.due();
  }

  public boolean isDraft() {
    return state == DocumentState.DRAFT;
  }

  /** Whether the contact may say yes or no to it today. */
  public boolean awaitsAnswer() {
    return standing == Standing.SENT;
  }
}
