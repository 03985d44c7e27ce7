package app.zaguan.documents.drafting;

import app.zaguan.contacts.Contact;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.corrections.CorrectionKind;
import app.zaguan.documents.corrections.CorrectionReason;
import app.zaguan.identity.Organization;
import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What holds where a draft says nothing: what was agreed with the contact, then what the
 * organization does with everybody.
 */
record Agreed(
    Organization organization,
    @Nullable Contact contact,
    DocumentType type,
    LocalDate today,
    List<Original> originals) {

  private static final int DAYS_OF_A_QUOTE = 30;

  LocalDate date(Draft draft) {
    return draft.date() == null ? today : draft.date();
  }

  LocalDate dueOn(Draft draft) {
    if (type == DocumentType.CREDIT_NOTE) {
      return date(draft);
    }
    return draft.dueOn() == null ? date(draft).plusDays(days()) : draft.dueOn();
  }

  Currency currency(Draft draft) {
    if (draft.currency() != null) {
      return draft.currency();
    }
    return contact == null ? organization.currency() : contact.currency();
  }

  Locale language(Draft draft) {
    if (draft.language() != null) {
      return draft.language();
    }
    return contact == null ? organization.language() : contact.language();
  }

  String taxCode(DraftLine line) {
    return line.taxCode() == null ? taxCode() : line.taxCode();
  }

  String taxCode() {
    var own = contact == null ? null : contact.taxCode();
    return own == null ? organization.defaultTax() : own;
  }

  /**
   * What is corrected; none where it cannot be. A kind or a reason that nobody chose yet is the
   * usual one: nothing is kept without them, and the amounts can be shown meanwhile.
   */
  @Nullable Correction correction(Draft draft) {
    var typed = draft.correction();
    if (typed == null
        || originals.isEmpty()
        || !originals.stream().allMatch(it -> isLike(it, draft))) {
      return null;
    }
    return new Correction(
        typed.kind() == null ? CorrectionKind.DIFFERENCES : typed.kind(),
        typed.reason() == null ? CorrectionReason.OTHER : typed.reason(),
        Composer.clean(typed.words()),
        originals.stream().map(Original::corrected).toList());
  }

  private boolean isLike(Original original, Draft draft) {
    return original.isInvoice() && original.asked().currency().equals(currency(draft));
  }

  /** A line with nothing in it but its taxes. */
  DraftLine firstLine() {
    return new DraftLine(
        null,
        null,
        null,
        BigDecimal.ONE,
        null,
        null,
        null,
        taxCode(),
        organization.defaultWithholding());
  }

  @Nullable Percent discount() {
    return contact == null ? null : contact.discountPercent();
  }

  private int days() {
    var own = contact == null ? null : contact.paymentDays();
    return switch (type) {
      case QUOTE -> DAYS_OF_A_QUOTE;
      case INVOICE -> own == null ? organization.paymentDays() : own;
      case CREDIT_NOTE -> 0;
    };
  }
}
