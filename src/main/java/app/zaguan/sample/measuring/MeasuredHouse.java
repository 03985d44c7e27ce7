package app.zaguan.sample.measuring;

import app.zaguan.catalog.Cataloguing;
import app.zaguan.catalog.ProductDetails;
import app.zaguan.catalog.ProductKind;
import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacting;
import app.zaguan.documents.drafting.DraftLine;
import app.zaguan.shared.postal.PostalAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an organization with contacts, products and invoices; behind its wall. */
@Component
@ConditionalOnProperty("zaguan.measuring")
class MeasuredHouse {

  private static final List<String> TRADES =
      List.of(
          "Construcciones", "Reformas", "Talleres", "Hotel", "Bodegas", "Transportes", "Viveros");
  private static final List<String> PLACES =
      List.of("Turia", "Júcar", "Albufera", "Montgó", "Calderona", "Magro", "Espadán", "Irta");
  private static final List<String> GOODS =
      List.of(
          "Tornillo hexagonal", "Taco de nailon", "Bisagra", "Cerradura", "Pintura", "Silicona");
  private static final List<String> TAXES =
      List.of("iva-21", "iva-21", "iva-10", "iva-21", "iva-4");
  private static final int LINES = 5;

  private final Contacting contacting;
  private final Cataloguing cataloguing;
  private final Patterns patterns;

  MeasuredHouse(Contacting contacting, Cataloguing cataloguing, Patterns patterns) {
    this.contacting = contacting;
    this.cataloguing = cataloguing;
    this.patterns = patterns;
  }

  /** The contacts in order, and of each the paid invoice that the others are copied from. */
  record Filled(List<ContactId> contacts, List<Copies.Pattern> patterns) {}

  Filled fill(Size size) {
    var shelf = IntStream.range(0, size.products()).mapToObj(this::article).toList();
    var contacts = IntStream.range(0, size.contacts()).mapToObj(this::contact).toList();
    var shares = size.shares();
    var made =
        IntStream.range(0, size.contacts())
            .mapToObj(it -> patterns.make(contacts.get(it), lines(shelf, it), shares[it] - 1))
            .toList();
    return new Filled(contacts, made);
  }

  /** How the contact of this place is written to. */
  static String email(int place) {
    return "cliente%04d@medida.example".formatted(place + 1);
  }

  private ContactId contact(int place) {
    var name =
        "%s %s %04d, S.L."
            .formatted(
                TRADES.get(place % TRADES.size()), PLACES.get(place % PLACES.size()), place + 1);
    return contacting.add(
        ContactDetails.company(name)
            .withTaxId(taxId(place))
            .withEmail(email(place))
            .withPhone("96%07d".formatted(place))
            .withBilling(
                new PostalAddress(
                    "Carrer Major " + (place % 200 + 1),
                    "%05d".formatted(46001 + place % 25),
                    "València",
                    "València",
                    "ES")));
  }

  private DraftLine article(int place) {
    var name = "%s n.º %03d".formatted(GOODS.get(place % GOODS.size()), place + 1);
    var tax = TAXES.get(place % TAXES.size());
    var price = BigDecimal.valueOf(195 + place * 37L % 9000, 2);
    var sku = "ART-%04d".formatted(place + 1);
    var id =
        cataloguing.add(new ProductDetails(ProductKind.PRODUCT, sku, name, null, "ud", price, tax));
    return new DraftLine(id, name, null, BigDecimal.ONE, "ud", price, null, tax, null);
  }

  private static List<DraftLine> lines(List<DraftLine> shelf, int place) {
    return IntStream.range(0, LINES)
        .mapToObj(it -> bought(shelf.get((place * LINES + it) % shelf.size()), place + it))
        .toList();
  }

  private static DraftLine bought(DraftLine article, int number) {
    var line =
        new DraftLine(
            article.product(),
            article.name(),
            null,
            BigDecimal.valueOf(1 + number % 12),
            article.unit(),
            article.unitPrice(),
            null,
            article.taxCode(),
            null);
    return number % 4 == 0 ? line.discounted("7.5") : line;
  }

  /** A company's number with its control digit (Orden EHA/451/2008). */
  private static String taxId(int place) {
    var digits = "%07d".formatted(1_000_003 + place * 13);
    var sum =
        IntStream.range(0, digits.length())
            .map(it -> (digits.charAt(it) - '0') * (it % 2 == 0 ? 2 : 1))
            .map(it -> it / 10 + it % 10)
            .sum();
    return "B" + digits + (10 - sum % 10) % 10;
  }
}
