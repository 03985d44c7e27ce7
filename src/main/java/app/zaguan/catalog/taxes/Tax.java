package app.zaguan.catalog.taxes;

import app.zaguan.shared.money.Percent;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tax at one rate and the days on which it holds. The code is what is stored of it and never
 * changes its meaning.
 *
 * @param category why it is levied or not; of VAT alone
 * @param until the last day; none while it holds
 * @param vatex the reason for not levying it, as e-invoices code it (BT-121)
 * @param vat the code of the VAT that it comes on top of; of surcharges alone
 */
public record Tax(
    String code,
    Kind kind,
    @Nullable VatCategory category,
    Percent rate,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable String vatex,
    @Nullable String vat) {

  /** What it does to an amount: VAT and surcharge are added, a withholding is taken. */
  public enum Kind {
    VAT,
    SURCHARGE,
    WITHHOLDING
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** The key of its name. */
  public String nameKey() {
    return "tax." + code;
  }

  /** The key of the sentence that an invoice must carry, where it must carry one. */
  public Optional<String> reasonKey() {
    return category != null && category.needsReason()
        ? Optional.of(nameKey() + ".reason")
        : Optional.empty();
  }
}
