package app.zaguan.documents.drafting;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.corrections.CorrectionKind;
import app.zaguan.documents.corrections.CorrectionReason;
import app.zaguan.documents.pricing.TaxSubtotal;
import app.zaguan.documents.pricing.Totals;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a credit note may correct, and by how much. */
final class CorrectionRules {

  private static final String ORIGINALS = "correction.originals";
  private static final int MOST = 50;
  private static final int WORDS = 500;

  private CorrectionRules() {}

  /** What can be said before anything is priced. */
  static void check(Draft draft, Agreed agreed, Problems problems) {
    var correction = draft.correction();
    if (agreed.type() != DocumentType.CREDIT_NOTE) {
      return;
    }
    if (correction == null || correction.originals().isEmpty()) {
      problems.unless(false, ORIGINALS, "credit-note.originals.missing");
      return;
    }
    problems
        .unless(correction.kind() != null, "correction.kind", "credit-note.kind.missing")
        .unless(correction.reason() != null, "correction.reason", "credit-note.reason.missing");
    checkWords(correction, problems);
    var wanted = correction.originals();
    problems
        .unless(wanted.size() <= MOST, ORIGINALS, "credit-note.originals.too-many", MOST)
        .unless(
            agreed.originals().size() == wanted.size()
                && agreed.originals().stream().allMatch(Original::isInvoice),
            ORIGINALS,
            "credit-note.originals.not-issued");
    for (var original : agreed.originals()) {
      check(original, draft, agreed, problems);
    }
  }

  private static void checkWords(DraftCorrection correction, Problems problems) {
    var words = Objects.requireNonNullElse(correction.words(), "");
    problems
        .unless(
            correction.reason() != CorrectionReason.OTHER || !words.isBlank(),
            "correction.words",
            "credit-note.words.missing")
        .unless(words.length() <= WORDS, "correction.words", "document.text.too-long", WORDS);
  }

  private static void check(Original original, Draft draft, Agreed agreed, Problems problems) {
    var number = String.valueOf(original.number());
    problems
        .unless(
            original.contact().equals(draft.contact()),
            ORIGINALS,
            "credit-note.originals.other-contact",
            number)
        .unless(
            original.asked().currency().equals(agreed.currency(draft)),
            ORIGINALS,
            "credit-note.originals.other-currency",
            number,
            original.asked().currency())
        .unless(
            !agreed.date(draft).isBefore(original.date()),
            "date",
            "credit-note.date-before-original",
            number,
            original.date());
  }

  /** What can be said of the amounts: no more is taken away than is there. */
  static void check(
      @Nullable Correction correction, Totals totals, Agreed agreed, Problems problems) {
    if (correction == null) {
      return;
    }
    var payable = totals.payable();
    var effect = correction.effect(payable);
    if (correction.kind() == CorrectionKind.DIFFERENCES) {
      problems.unless(payable.isPositive(), "lines", "credit-note.nothing");
      checkRates(totals, agreed.originals(), problems);
    } else {
      problems
          .unless(!payable.isNegative(), "lines", "credit-note.nothing")
          .unless(!effect.isNegative(), "lines", "credit-note.asks-more", correction.asked());
    }
    problems.unless(
        effect.compareTo(correction.asked()) <= 0,
        "lines",
        "credit-note.too-much",
        correction.asked());
  }

  /** Of each rate no more than was invoiced at it. */
  private static void checkRates(Totals totals, List<Original> originals, Problems problems) {
    for (var tax : totals.taxes()) {
      var most = invoiced(tax, originals, totals.prepaid().currency());
      problems.unless(
          tax.taxable().compareTo(most) <= 0,
          "lines",
          "credit-note.rate-too-much",
          most,
          tax.rate().value());
    }
  }

  private static Money invoiced(TaxSubtotal tax, List<Original> originals, Currency currency) {
    return originals.stream()
        .flatMap(it -> it.bases().stream())
        .filter(it ->
            it.category().equals(tax.category().name())
                && it.rate().value().compareTo(tax.rate().value()) == 0)
        .map(Original.Base::base)
        .reduce(Money.zero(currency), Money::plus);
  }
}
