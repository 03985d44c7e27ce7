package app.zaguan.catalog;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.Tax;
import app.zaguan.identity.Organization;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.forms.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a product's form begins with and offers. */
@Component
class ProductChoices {

  private final Organizations organizations;
  private final SpanishTaxes taxes;
  private final Clock clock;

  ProductChoices(Organizations organizations, SpanishTaxes taxes, Clock clock) {
    this.organizations = organizations;
    this.taxes = taxes;
    this.clock = clock;
  }

  Organization house() {
    return organizations.current();
  }

  /** The taxes of today that a line of a product may get. */
  List<Choice> taxes(ZoneId zone) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return taxes.taxesOn(today, Tax.Kind.VAT).stream()
        .map(it -> new Choice(it.code(), Words.t(it.nameKey())))
        .toList();
  }
}
