package app.zaguan.identity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An organization as the parameters of its statements. */
final class OrganizationRow {

  private OrganizationRow() {}

  static Map<String, @Nullable Object> of(Organization organization) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", organization.id().value());
    row.put("kind", organization.kind().name());
    row.put("legalName", organization.legalName());
    row.put("tradeName", organization.tradeName());
    row.put("taxId", organization.taxId());
    row.put("street", organization.address().street());
    row.put("postalCode", organization.address().postalCode());
    row.put("city", organization.address().city());
    row.put("province", organization.address().province());
    row.put("country", organization.address().country());
    row.put("email", organization.email());
    row.put("phone", organization.phone());
    row.put("web", organization.web());
    row.put("currency", organization.currency().getCurrencyCode());
    row.put("language", organization.language().getLanguage());
    row.put("zone", organization.zone().getId());
    row.put("colour", organization.colour());
    row.put("logo", organization.logo());
    row.put("paymentDays", organization.paymentDays());
    row.put("defaultTax", organization.defaultTax());
    row.put("defaultWithholding", organization.defaultWithholding());
    row.put("version", organization.version());
    return row;
  }
}
