package app.zaguan.catalog;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.Tax;
import app.zaguan.identity.TaxChoices;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The taxes of today, offered as an organization's usual ones. */
@Component
class UsualTaxes implements TaxChoices {

  private final SpanishTaxes taxes;
  private final Clock clock;

  UsualTaxes(SpanishTaxes taxes, Clock clock) {
    this.taxes = taxes;
    this.clock = clock;
  }

  @Override
  public List<Choice> taxes() {
    return choices(Tax.Kind.VAT);
  }

  @Override
  public List<Choice> withholdings() {
    return choices(Tax.Kind.WITHHOLDING);
  }

  private List<Choice> choices(Tax.Kind kind) {
    return taxes.taxesOn(LocalDate.now(clock), kind).stream()
        .map(it -> new Choice(it.code(), Words.t(it.nameKey())))
        .toList();
  }
}
