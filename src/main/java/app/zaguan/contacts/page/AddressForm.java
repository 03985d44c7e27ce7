package app.zaguan.contacts.page;

import app.zaguan.shared.postal.Countries;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.text.TypedText;
import org.jspecify.annotations.Nullable;

/** An address as typed into a form. */
public record AddressForm(
    String street, String postalCode, String city, String province, String country) {

  static final AddressForm EMPTY = new AddressForm("", "", "", "", Countries.SPAIN);

  public AddressForm {
    street = TypedText.line(street);
    postalCode = TypedText.line(postalCode);
    city = TypedText.line(city);
    province = TypedText.line(province);
    country = TypedText.line(country);
  }

  static AddressForm of(@Nullable PostalAddress address) {
    return address == null
        ? EMPTY
        : new AddressForm(
            text(address.street()),
            text(address.postalCode()),
            text(address.city()),
            text(address.province()),
            address.country());
  }

  public boolean isEmpty() {
    return (street + postalCode + city + province).isEmpty();
  }

  PostalAddress address() {
    return new PostalAddress(
        TypedText.orNull(street),
        TypedText.orNull(postalCode),
        TypedText.orNull(city),
        TypedText.orNull(province),
        country.isEmpty() ? Countries.SPAIN : country);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
