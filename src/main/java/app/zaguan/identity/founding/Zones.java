package app.zaguan.identity.founding;

import app.zaguan.shared.postal.PostalAddress;
import java.time.ZoneId;
import java.util.Map;

/** The time zone that goes with an address, where a country has one that most people live in. */
final class Zones {

  private static final ZoneId SPAIN = ZoneId.of("Europe/Madrid");

  private static final Map<String, String> BY_COUNTRY =
      Map.ofEntries(
          Map.entry("PT", "Europe/Lisbon"),
          Map.entry("GB", "Europe/London"),
          Map.entry("IE", "Europe/Dublin"),
          Map.entry("FR", "Europe/Paris"),
          Map.entry("DE", "Europe/Berlin"),
          Map.entry("IT", "Europe/Rome"),
          Map.entry("AD", "Europe/Andorra"),
          Map.entry("MX", "America/Mexico_City"),
          Map.entry("CO", "America/Bogota"),
          Map.entry("AR", "America/Argentina/Buenos_Aires"),
          Map.entry("CL", "America/Santiago"),
          Map.entry("PE", "America/Lima"),
          Map.entry("UY", "America/Montevideo"),
          Map.entry("US", "America/New_York"),
          Map.entry("MA", "Africa/Casablanca"));

  private Zones() {}

  /** Post codes 35 and 38 are the Canary Islands, an hour behind. */
  static ZoneId of(PostalAddress address) {
    var code = address.postalCode();
    if (address.country().equals("ES") && code != null && code.matches("3[58]\\d{3}")) {
      return ZoneId.of("Atlantic/Canary");
    }
    var zone = BY_COUNTRY.get(address.country());
    return zone == null ? SPAIN : ZoneId.of(zone);
  }
}
