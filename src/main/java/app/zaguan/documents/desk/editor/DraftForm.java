package app.zaguan.documents.desk.editor;

import static java.util.Objects.requireNonNullElse;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.desk.Read;
import app.zaguan.documents.drafting.Draft;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The editor as it was typed.
 *
 * @param contactText the contact's name, or what was typed to find one
 * @param surcharge {@code true} where the box is ticked
 * @param withholdingCode what is withheld of every line
 * @param correction of a credit note; none of anything else
 * @param version the one the editing started from; of a document that exists
 */
public record DraftForm(
    String contact,
    String contactText,
    String date,
    String dueOn,
    String currency,
    String language,
    String reference,
    String discount,
    String surcharge,
    String withholdingCode,
    String notes,
    String terms,
    String internalNote,
    String version,
    List<LineForm> lines,
    @Nullable CorrectionForm correction) {

  public DraftForm(
      @Nullable String contact,
      @Nullable String contactText,
      @Nullable String date,
      @Nullable String dueOn,
      @Nullable String currency,
      @Nullable String language,
      @Nullable String reference,
      @Nullable String discount,
      @Nullable String surcharge,
      @Nullable String withholdingCode,
      @Nullable String notes,
      @Nullable String terms,
      @Nullable String internalNote,
      @Nullable String version,
      @Nullable List<LineForm> lines,
      @Nullable CorrectionForm correction) {
    this.contact = requireNonNullElse(contact, "");
    this.contactText = requireNonNullElse(contactText, "");
    this.date = requireNonNullElse(date, "");
    this.dueOn = requireNonNullElse(dueOn, "");
    this.currency = requireNonNullElse(currency, "");
    this.language = requireNonNullElse(language, "");
    this.reference = requireNonNullElse(reference, "");
    this.discount = requireNonNullElse(discount, "");
    this.surcharge = requireNonNullElse(surcharge, "");
    this.withholdingCode = requireNonNullElse(withholdingCode, "");
    this.notes = requireNonNullElse(notes, "");
    this.terms = requireNonNullElse(terms, "");
    this.internalNote = requireNonNullElse(internalNote, "");
    this.version = requireNonNullElse(version, "");
    // an index that was left out comes as null
    this.lines = lines == null ? List.of() : lines.stream().filter(Objects::nonNull).toList();
    this.correction = correction;
  }

  /** What the editor shows of a draft. */
  static DraftForm of(Draft draft, String contactName, Currency currency, int version) {
    var shown = draft.currency() == null ? currency : draft.currency();
    return new DraftForm(
        draft.contact() == null ? "" : draft.contact().toString(),
        contactName,
        iso(draft.date()),
        iso(draft.dueOn()),
        shown.getCurrencyCode(),
        draft.language() == null ? "" : draft.language().getLanguage(),
        draft.reference(),
        discount(draft),
        draft.surcharge() ? "true" : "",
        draft.lines().stream()
            .map(DraftLine::withholdingCode)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(""),
        draft.notes(),
        draft.terms(),
        draft.internalNote(),
        String.valueOf(version),
        draft.lines().stream().map(it -> LineForm.of(it, shown)).toList(),
        CorrectionForm.of(draft.correction()));
  }

  /** As the domain takes it; what cannot be read is noted at its field. */
  Draft read(Typed typed) {
    return new Draft(
        Read.id(contact, ContactId::of),
        typed.date("date", date).orElse(null),
        typed.date("dueOn", dueOn).orElse(null),
        currency.isBlank() ? null : money(),
        language.isBlank() ? null : Locale.of(language),
        Read.text(reference),
        typed.decimal("discount", discount).orElse(null),
        isSurcharged(),
        Read.text(notes),
        Read.text(terms),
        Read.text(internalNote),
        IntStream.range(0, lines.size())
            .mapToObj(i -> lines.get(i).read(typed, "lines[" + i + "]", Read.text(withholdingCode)))
            .toList(),
        correction == null ? null : correction.read());
  }

  public boolean isSurcharged() {
    return surcharge.equals("true");
  }

  /** The version the editing started from; what is no number is older than any. */
  int startedFrom() {
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  /** The currency typed in; the euro where that is none. */
  Currency money() {
    try {
      return Currency.getInstance(currency);
    } catch (IllegalArgumentException unknown) {
      return Currency.getInstance("EUR");
    }
  }

  DraftForm with(List<LineForm> others) {
    return changed(new Head(this), others);
  }

  DraftForm with(String newContact, String name) {
    return changed(new Head(this).of(newContact, name), lines);
  }

  /** The same with what is agreed with another contact, where the draft says it. */
  DraftForm agreed(Draft with) {
    return changed(new Head(this).agreed(with), lines);
  }

  DraftForm startedFrom(int newVersion) {
    return changed(new Head(this).startedFrom(newVersion), lines);
  }

  /** The same, withholding what the organization usually withholds. */
  DraftForm withholding(@Nullable String usual) {
    return withholdingCode.isBlank() && usual != null
        ? changed(new Head(this).withholding(usual), lines)
        : this;
  }

  /** What can change of a form beside its lines. */
  private record Head(
      String contact,
      String contactText,
      String dueOn,
      String currency,
      String language,
      String discount,
      String withholdingCode,
      String version) {

    Head(DraftForm form) {
      this(
          form.contact,
          form.contactText,
          form.dueOn,
          form.currency,
          form.language,
          form.discount,
          form.withholdingCode,
          form.version);
    }

    Head of(String id, String name) {
      return new Head(id, name, dueOn, currency, language, discount, withholdingCode, version);
    }

    Head agreed(Draft with) {
      return new Head(
          contact,
          contactText,
          iso(with.dueOn()),
          with.currency() == null ? currency : with.currency().getCurrencyCode(),
          with.language() == null ? language : with.language().getLanguage(),
          DraftForm.discount(with),
          withholdingCode,
          version);
    }

    Head withholding(String code) {
      return new Head(contact, contactText, dueOn, currency, language, discount, code, version);
    }

    Head startedFrom(int other) {
      return new Head(
          contact,
          contactText,
          dueOn,
          currency,
          language,
          discount,
          withholdingCode,
          String.valueOf(other));
    }
  }

  private DraftForm changed(Head head, List<LineForm> others) {
    return new DraftForm(
        head.contact,
        head.contactText,
        date,
        head.dueOn,
        head.currency,
        head.language,
        reference,
        head.discount,
        surcharge,
        head.withholdingCode,
        notes,
        terms,
        internalNote,
        head.version,
        others,
        correction);
  }

  private static String discount(Draft draft) {
    var discount = draft.discount();
    return discount == null || discount.signum() == 0 ? "" : Words.number(discount);
  }

  private static String iso(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
