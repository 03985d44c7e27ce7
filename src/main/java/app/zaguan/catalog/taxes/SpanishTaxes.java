package app.zaguan.catalog.taxes;

import app.zaguan.shared.money.Percent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Spain's taxes on sales, now and before: the rows of {@code taxes.csv}, read once. */
@Component
public class SpanishTaxes {

  private final List<Tax> all = read();

  /** What holds on a day, in the order in which it is offered: the commonest first. */
  public List<Tax> taxesOn(LocalDate day) {
    return all.stream().filter(it -> it.holdsOn(day)).toList();
  }

  public List<Tax> taxesOn(LocalDate day, Tax.Kind kind) {
    return taxesOn(day).stream().filter(it -> it.kind() == kind).toList();
  }

  /** Also of one that holds no more: documents keep its code. */
  public Optional<Tax> byCode(String code) {
    return all.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** The equivalence surcharge that goes with a VAT; none goes with one that is not levied. */
  public Optional<Tax> surchargeOf(String vatCode, LocalDate day) {
    return taxesOn(day, Tax.Kind.SURCHARGE).stream()
        .filter(it -> vatCode.equals(it.vat()))
        .findFirst();
  }

  private static List<Tax> read() {
    try (var csv = SpanishTaxes.class.getResourceAsStream("taxes.csv")) {
      var text = new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(it -> !it.startsWith("#")).map(SpanishTaxes::tax).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tax tax(String row) {
    var cells = row.split(",", -1);
    return new Tax(
        cells[0],
        Tax.Kind.valueOf(cells[1]),
        cell(cells[2]).map(VatCategory::of).orElse(null),
        Percent.of(cells[3]),
        LocalDate.parse(cells[4]),
        cell(cells[5]).map(LocalDate::parse).orElse(null),
        cell(cells[6]).orElse(null),
        cell(cells[7]).orElse(null));
  }

  private static Optional<String> cell(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }
}
