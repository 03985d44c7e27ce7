package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document as somebody is writing it; anything may be missing still.
 *
 * @param date none for today
 * @param dueOn none for what was agreed with the contact
 * @param currency none for the contact's
 * @param language none for the contact's
 * @param discount of the whole document, in percent
 * @param surcharge whether the lines bear the equivalence surcharge, as for retailers under it
 * @param correction of a credit note
 * @param internalNote for the staff alone: no contact ever reads it
 */
public record Draft(
    @Nullable ContactId contact,
    @Nullable LocalDate date,
    @Nullable LocalDate dueOn,
    @Nullable Currency currency,
    @Nullable Locale language,
    @Nullable String reference,
    @Nullable BigDecimal discount,
    boolean surcharge,
    @Nullable String notes,
    @Nullable String terms,
    @Nullable String internalNote,
    List<DraftLine> lines,
    @Nullable DraftCorrection correction) {

  /** Until when, in which currency and language. */
  public record Terms(
      @Nullable LocalDate dueOn, @Nullable Currency currency, @Nullable Locale language) {}

  public Draft {
    lines = List.copyOf(lines);
  }

  /** For a contact, with these lines, everything else as agreed with it. */
  public static Draft of(@Nullable ContactId contact, DraftLine... lines) {
    return new Draft(
        contact, null, null, null, null, null, null, false, null, null, null, List.of(lines), null);
  }

  public Draft dated(@Nullable LocalDate on) {
    return new Draft(
        contact,
        on,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        notes,
        terms,
        internalNote,
        lines,
        correction);
  }

  public Draft due(@Nullable LocalDate on) {
    return new Draft(
        contact,
        date,
        on,
        currency,
        language,
        reference,
        discount,
        surcharge,
        notes,
        terms,
        internalNote,
        lines,
        correction);
  }

  public Draft on(Terms others) {
    return new Draft(
        contact,
        date,
        others.dueOn(),
        others.currency(),
        others.language(),
        reference,
        discount,
        surcharge,
        notes,
        terms,
        internalNote,
        lines,
        correction);
  }

  public Draft referring(@Nullable String to) {
    return new Draft(
        contact,
        date,
        dueOn,
        currency,
        language,
        to,
        discount,
        surcharge,
        notes,
        terms,
        internalNote,
        lines,
        correction);
  }

  public Draft discounted(@Nullable BigDecimal percent) {
    return new Draft(
        contact,
        date,
        dueOn,
        currency,
        language,
        reference,
        percent,
        surcharge,
        notes,
        terms,
        internalNote,
        lines,
        correction);
  }

  public Draft surcharged(boolean is) {
    return new Draft(
        contact,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        is,
        notes,
        terms,
        internalNote,
        lines,
        correction);
  }

  public Draft noting(@Nullable String internally) {
    return new Draft(
        contact,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        notes,
        terms,
        internally,
        lines,
        correction);
  }

  public Draft with(List<DraftLine> others) {
    return new Draft(
        contact,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        notes,
        terms,
        internalNote,
        others,
        correction);
  }

  public Draft correcting(@Nullable DraftCorrection what) {
    return new Draft(
        contact,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        notes,
        terms,
        internalNote,
        lines,
        what);
  }
}
