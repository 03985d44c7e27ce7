package app.zaguan.contacts.imports;

import app.zaguan.shared.text.SearchText;
import app.zaguan.shared.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** What a column of a file can fill, and what people call it at the head of theirs. */
public enum ImportColumn {
  NONE(),
  LEGAL_NAME(
      "nombre",
      "razón social",
      "nombre fiscal",
      "nombre o razón social",
      "nombre y apellidos",
      "cliente",
      "proveedor",
      "empresa",
      "contacto",
      "denominación",
      "name",
      "full name",
      "first name",
      "legal name",
      "company",
      "company name",
      "customer",
      "supplier",
      "contact"),
  SURNAME("apellidos", "apellido", "last name", "surname", "family name"),
  TRADE_NAME("nombre comercial", "alias", "marca", "trade name", "trading name", "display name"),
  TAX_ID(
      "nif",
      "cif",
      "nif cif",
      "cif nif",
      "dni",
      "dni nif",
      "nie",
      "nif iva",
      "identificación fiscal",
      "número de identificación fiscal",
      "tax id",
      "tax number",
      "vat",
      "vat id",
      "vat number",
      "vat no"),
  KIND("tipo", "tipo de contacto", "clase", "kind", "type"),
  ROLES("relación", "rol", "role", "roles", "es"),
  EMAIL(
      "correo", "correo electrónico", "email", "e mail", "mail", "email address", "otros correos"),
  PHONE(
      "teléfono",
      "tel",
      "tfno",
      "móvil",
      "teléfono móvil",
      "teléfono 1",
      "teléfono 2",
      "otros teléfonos",
      "phone",
      "phone number",
      "mobile",
      "telephone"),
  WEB("web", "página web", "sitio web", "website", "url"),
  STREET(
      "dirección",
      "calle",
      "calle y número",
      "domicilio",
      "dirección fiscal",
      "street",
      "address",
      "street and number",
      "address line 1",
      "billing address"),
  POSTAL_CODE(
      "código postal", "cp", "c p", "cód postal", "postal code", "postcode", "zip", "zip code"),
  CITY("ciudad", "población", "localidad", "municipio", "city", "town"),
  PROVINCE("provincia", "province", "state", "county", "region"),
  COUNTRY("país", "country", "country code"),
  LANGUAGE("idioma", "language"),
  PAYMENT_DAYS("días de pago", "plazo de pago", "días para pagar", "payment days", "days to pay"),
  DISCOUNT("descuento", "dto", "descuento %", "discount", "discount %"),
  IBAN("iban", "cuenta bancaria", "bank account", "cuenta"),
  TAGS("etiquetas", "etiqueta", "grupo", "tags", "labels", "group"),
  NOTE(
      "notas",
      "nota",
      "observaciones",
      "comentarios",
      "nota privada",
      "notes",
      "note",
      "remarks",
      "comments",
      "private note");

  private final List<String> called;

  ImportColumn(String... called) {
    this.called = Stream.of(called).map(SearchText::of).toList();
  }

  /** What a heading means, in Spanish or English; {@link #NONE} where it means nothing to us. */
  public static ImportColumn called(String heading) {
    var plain = SearchText.of(heading);
    return Stream.of(values()).filter(it -> it.called.contains(plain)).findFirst().orElse(NONE);
  }

  /** The column of this name; {@link #NONE} where there is none. */
  static ImportColumn of(String name) {
    return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst().orElse(NONE);
  }

  /** Those that a file may have. */
  static List<ImportColumn> all() {
    return Stream.of(values()).filter(it -> it != NONE).toList();
  }

  /** Whether several columns may fill it: their cells are put together. */
  boolean gathers() {
    return switch (this) {
      case NONE, EMAIL, PHONE, TAGS, NOTE -> true;
      default -> false;
    };
  }

  /** Its heading, in the reader's language. */
  public String title() {
    return Words.t("import.column", this);
  }
}
