package app.zaguan.shared.postal;

import app.zaguan.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where post arrives.
 *
 * @param country its ISO 3166 code of two letters
 */
public record PostalAddress(
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String province,
    String country) {

  /** An address as a form sends it: what is blank is not there. */
  public static PostalAddress typed(
      String street, String postalCode, String city, String province, String country) {
    return new PostalAddress(
        kept(street), kept(postalCode), kept(city), kept(province), country.strip());
  }

  private static final int LONGEST = 200;

  /** Notes what is wrong with it, at the fields {@code street}, {@code postalCode} and so on. */
  public Problems check(Problems problems) {
    problems.unless(fits(street), "street", "text.too-long", LONGEST);
    problems.unless(fits(postalCode), "postalCode", "text.too-long", LONGEST);
    problems.unless(fits(city), "city", "text.too-long", LONGEST);
    problems.unless(fits(province), "province", "text.too-long", LONGEST);
    return problems.unless(Countries.exist(country), "country", "country.unknown");
  }

  private static boolean fits(@Nullable String text) {
    return text == null || text.length() <= LONGEST;
  }

  private static @Nullable String kept(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }
}
