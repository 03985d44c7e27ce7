package app.zaguan.sample;

import app.zaguan.catalog.Cataloguing;
import app.zaguan.catalog.ProductDetails;
import app.zaguan.catalog.ProductId;
import app.zaguan.catalog.ProductKind;
import app.zaguan.documents.drafting.DraftLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the products of a sample organization, behind its wall. */
@Component
class SampleProducts {

  private final Cataloguing cataloguing;

  SampleProducts(Cataloguing cataloguing) {
    this.cataloguing = cataloguing;
  }

  /** A product as lines are made of it. */
  record Article(ProductId id, String name, String unit, BigDecimal price, String tax) {

    DraftLine times(int quantity) {
      return new DraftLine(
          id, name, null, BigDecimal.valueOf(quantity), unit, price, null, tax, null);
    }
  }

  /** What a hardware shop sells; the last two are services. */
  List<Article> hardware() {
    var shelf = new ArrayList<Article>();
    shelf.add(
        product("TOR-M8-60", "Tornillo hexagonal M8×60 zincado, caja de 100", "caja", "18.40"));
    shelf.add(product("TAC-10", "Taco de nailon 10 mm, bolsa de 50", "bolsa", "6.25"));
    shelf.add(product("BIS-INOX", "Bisagra de acero inoxidable 100 mm", "ud", "4.85"));
    shelf.add(product("CER-SEG", "Cerradura de seguridad de tres puntos", "ud", "138.00"));
    shelf.add(product("PIN-BLA-15", "Pintura plástica blanca mate, 15 l", "cubo", "52.90"));
    shelf.add(product("SIL-NEU", "Silicona neutra transparente, 300 ml", "ud", "5.70"));
    shelf.add(product("DIS-125", "Disco de corte metal 125 mm, pack de 25", "pack", "21.50"));
    shelf.add(product("TAL-18V", "Taladro percutor a batería 18 V", "ud", "189.00"));
    shelf.add(product("ESC-5", "Escalera de aluminio de 5 peldaños", "ud", "74.30"));
    shelf.add(product("CEM-25", "Cemento gris, saco de 25 kg", "saco", "4.95"));
    shelf.add(product("GUA-NIT", "Guantes de nitrilo, caja de 100", "caja", "11.80"));
    shelf.add(product("CAD-GAL-6", "Cadena galvanizada 6 mm, por metro", "m", "3.4250"));
    shelf.add(service("COR-LLAVE", "Amaestramiento de cerraduras", "h", "38.00"));
    shelf.add(service("POR-OBRA", "Porte a obra", "viaje", "45.00"));
    return List.copyOf(shelf);
  }

  List<Article> books() {
    return List.of(
        book("LIB-QUIJ", "Don Quijote de la Mancha, edición escolar", "12.50"),
        book("LIB-DICC", "Diccionario esencial de la lengua", "28.80"),
        product("PAP-A4", "Papel A4 reciclado, caja de 5 paquetes", "caja", "19.95"));
  }

  private Article product(String sku, String name, String unit, String price) {
    return add(ProductKind.PRODUCT, sku, name, unit, price, "iva-21");
  }

  private Article service(String sku, String name, String unit, String price) {
    return add(ProductKind.SERVICE, sku, name, unit, price, "iva-21");
  }

  private Article book(String sku, String name, String price) {
    return add(ProductKind.PRODUCT, sku, name, "ud", price, "iva-4");
  }

  private Article add(
      ProductKind kind, String sku, String name, String unit, String price, String tax) {
    var amount = new BigDecimal(price);
    var id = cataloguing.add(new ProductDetails(kind, sku, name, null, unit, amount, tax));
    return new Article(id, name, unit, amount, tax);
  }
}
