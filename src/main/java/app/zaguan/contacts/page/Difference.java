package app.zaguan.contacts.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field in which what was typed and what somebody else saved in the meantime differ.
 *
 * @param key the message key of the field's name
 * @param theirs what stands in the contact now
 */
public record Difference(String key, String theirs) {

  static List<Difference> between(ContactForm typed, ContactForm theirs) {
    var mine = fields(typed);
    return fields(theirs).entrySet().stream()
        .filter(it -> !it.getValue().equals(mine.get(it.getKey())))
        .map(it -> new Difference("contact.field." + it.getKey(), it.getValue()))
        .toList();
  }

  private static Map<String, String> fields(ContactForm form) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("legal-name", form.legalName());
    fields.put("trade-name", form.tradeName());
    fields.put("tax-id", form.taxId());
    fields.put("email", form.email());
    fields.put("other-emails", form.otherEmails());
    fields.put("phone", form.phone());
    fields.put("other-phones", form.otherPhones());
    fields.put("web", form.web());
    fields.put("billing", line(form.billing()));
    fields.put("shipping", line(form.shipping()));
    fields.put("payment-days", form.paymentDays());
    fields.put("discount", form.discountPercent());
    fields.put("iban", form.iban());
    fields.put("tags", form.tags());
    fields.put("private-note", form.privateNote());
    return fields;
  }

  private static String line(AddressForm address) {
    var line =
        String.join(
            ", ", address.street(), address.postalCode(), address.city(), address.province());
    return address.isEmpty() ? "" : line.replaceAll("(, )+", ", ");
  }
}
