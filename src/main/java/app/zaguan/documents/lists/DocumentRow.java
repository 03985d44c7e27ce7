package app.zaguan.documents.lists;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Balance;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.shared.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A document in a list. */
@NamedInterface("lists")
public record DocumentRow(
    DocumentId id,
    DocumentType type,
    @Nullable String number,
    Standing standing,
    ContactId contact,
    String buyer,
    @Nullable String reference,
    LocalDate date,
    LocalDate dueOn,
    Money base,
    Balance balance,
    @Nullable Instant seenAt) {

  public Money total() {
    return balance.total();
  }

  public Money due() {
    return balance.due();
  }
}
