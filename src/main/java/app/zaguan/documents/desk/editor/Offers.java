package app.zaguan.documents.desk.editor;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.Tax;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the selects of the editor offer on a day. */
@Component
class Offers {

  private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF");

  private final SpanishTaxes taxes;

  Offers(SpanishTaxes taxes) {
    this.taxes = taxes;
  }

  EditorPage.EditorChoices on(LocalDate day, DraftForm form) {
    return new EditorPage.EditorChoices(
        taxes(day, Tax.Kind.VAT, form.lines().stream().map(LineForm::taxCode)),
        taxes(day, Tax.Kind.WITHHOLDING, Stream.of(form.withholdingCode())),
        currencies(form),
        Words.LANGUAGES.stream()
            .map(it -> new Choice(it.getLanguage(), Words.ownName(it)))
            .toList());
  }

  /** Those of the day, and those that the document has already. */
  private List<Choice> taxes(LocalDate day, Tax.Kind kind, Stream<String> used) {
    var old = used.flatMap(it -> taxes.byCode(it).stream()).filter(it -> !it.holdsOn(day));
    return Stream.concat(taxes.taxesOn(day, kind).stream(), old)
        .distinct()
        .map(it -> new Choice(it.code(), Words.t(it.nameKey())))
        .toList();
  }

  private static List<Choice> currencies(DraftForm form) {
    return Stream.concat(CURRENCIES.stream(), Stream.of(form.currency()))
        .filter(it -> !it.isBlank())
        .distinct()
        .map(it -> new Choice(it, it))
        .toList();
  }
}
