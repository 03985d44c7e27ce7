package app.zaguan.catalog;

import app.zaguan.catalog.taxes.SpanishTaxes;
import app.zaguan.catalog.taxes.Tax;
import app.zaguan.identity.Auditing;
import app.zaguan.shared.Ids;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.Stale;
import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the catalogue's changes. Each act is one transaction with its audit entry. */
@Service
@Transactional
public class Cataloguing {

  private final Products products;
  private final ProductBook book;
  private final SpanishTaxes taxes;
  private final Auditing auditing;
  private final Clock clock;
  private final Ids ids;

  Cataloguing(
      Products products,
      ProductBook book,
      SpanishTaxes taxes,
      Auditing auditing,
      Clock clock,
      Ids ids) {
    this.products = products;
    this.book = book;
    this.taxes = taxes;
    this.auditing = auditing;
    this.clock = clock;
    this.ids = ids;
  }

  /** Adds a product; {@link Refused} names the fields that are not right. */
  public ProductId add(ProductDetails typed) {
    var details = checked(typed);
    var id = new ProductId(ids.next());
    try {
      book.add(id, details, clock.instant());
    } catch (DuplicateKeyException sameSku) {
      throw taken(details);
    }
    record("product.created", id, details);
    return id;
  }

  /** Changes a product; {@link Stale} if somebody else did since that version. */
  public void update(ProductId id, int version, ProductDetails typed) {
    products.get(id);
    var details = checked(typed);
    try {
      if (!book.update(id, version, details)) {
        throw new Stale(id);
      }
    } catch (DuplicateKeyException sameSku) {
      throw taken(details);
    }
    record("product.changed", id, details);
  }

  public void archive(ProductId id) {
    var product = products.get(id);
    if (!product.isArchived()) {
      book.archive(id, clock.instant());
      record("product.archived", id, product.details());
    }
  }

  /** Takes a product out of the archive. */
  public void restore(ProductId id) {
    var product = products.get(id);
    if (product.isArchived()) {
      book.archive(id, null);
      record("product.restored", id, product.details());
    }
  }

  private void record(String act, ProductId id, ProductDetails details) {
    var told =
        Map.of(
            "sku", details.sku() == null ? "" : details.sku(),
            "name", details.name(),
            "unitPrice", details.unitPrice().toPlainString(),
            "taxCode", details.taxCode());
    auditing.record(act, "product", id.value(), told);
  }

  private static Refused taken(ProductDetails details) {
    return Refused.at("sku", "product.sku-taken", String.valueOf(details.sku()));
  }

  private ProductDetails checked(ProductDetails typed) {
    var problems = Problems.none();
    var details = ProductRules.clean(typed, problems);
    var tax = taxes.byCode(details.taxCode()).filter(it -> it.kind() == Tax.Kind.VAT);
    problems.unless(tax.isPresent(), "taxCode", "product.tax-unknown");
    problems.orRefuse();
    return details;
  }
}
