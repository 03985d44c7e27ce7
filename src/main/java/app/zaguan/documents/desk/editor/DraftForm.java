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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The editor as it was typed.
 *
 * @param contactText the contact's name, or what was typed to find one
 * @param surcharge {@code true} where the box is ticked
 * @param withholdingCode what is withheld of every line
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
    List<LineForm> lines) {

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
      @Nullable List<LineForm> lines) {
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
        draft.discount() == null || draft.discount().signum() == 0
            ? ""
            : Words.number(draft.discount()),
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
        draft.lines().stream().map(it -> LineForm.of(it, shown)).toList());
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
            .toList());
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
    return new DraftForm(
        contact,
        contactText,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        withholdingCode,
        notes,
        terms,
        internalNote,
        version,
        others);
  }

  DraftForm with(String newContact, String name) {
    return new DraftForm(
        newContact,
        name,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        withholdingCode,
        notes,
        terms,
        internalNote,
        version,
        lines);
  }

  /** The same with what is agreed with another contact, where the draft says it. */
  DraftForm agreed(Draft with) {
    return new DraftForm(
        contact,
        contactText,
        date,
        iso(with.dueOn()),
        with.currency() == null ? currency : with.currency().getCurrencyCode(),
        with.language() == null ? language : with.language().getLanguage(),
        reference,
        with.discount() == null || with.discount().signum() == 0
            ? ""
            : Words.number(with.discount()),
        surcharge,
        withholdingCode,
        notes,
        terms,
        internalNote,
        version,
        lines);
  }

  DraftForm startedFrom(int newVersion) {
    return new DraftForm(
        contact,
        contactText,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        withholdingCode,
        notes,
        terms,
        internalNote,
        String.valueOf(newVersion),
        lines);
  }

  /** The same, withholding what the organization usually withholds. */
  DraftForm withholding(@Nullable String usual) {
    return new DraftForm(
        contact,
        contactText,
        date,
        dueOn,
        currency,
        language,
        reference,
        discount,
        surcharge,
        withholdingCode.isBlank() ? usual : withholdingCode,
        notes,
        terms,
        internalNote,
        version,
        lines);
  }

  /** The fields in which something stands. */
  Set<String> typed() {
    var typed = new HashSet<String>();
    Map.of(
            "date",
            date,
            "dueOn",
            dueOn,
            "discount",
            discount,
            "contact",
            contact,
            "notes",
            notes,
            "terms",
            terms,
            "reference",
            reference,
            "internalNote",
            internalNote)
        .forEach((field, text) -> addIfTyped(typed, field, text));
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var field = "lines[" + i + "].";
      addIfTyped(typed, field + "name", line.name());
      addIfTyped(typed, field + "details", line.details());
      addIfTyped(typed, field + "quantity", line.quantity());
      addIfTyped(typed, field + "unit", line.unit());
      addIfTyped(typed, field + "unitPrice", line.unitPrice());
      addIfTyped(typed, field + "discount", line.discount());
      addIfTyped(typed, field + "taxCode", line.taxCode());
    }
    return typed;
  }

  private static void addIfTyped(Set<String> typed, String field, String text) {
    if (!text.isBlank()) {
      typed.add(field);
    }
  }

  private static String iso(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
