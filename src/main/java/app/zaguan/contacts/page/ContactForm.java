package app.zaguan.contacts.page;

import app.zaguan.contacts.ContactRow;
import app.zaguan.shared.text.TypedText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contact as typed into its form, whatever was typed; {@link ContactReading} makes sense of it.
 *
 * @param version the version that an edit started from
 * @param anyway the ids of the contacts that look like this one, where the person has seen them and
 *     wants this one all the same
 */
public record ContactForm(
    String kind,
    List<String> roles,
    String legalName,
    String tradeName,
    String taxId,
    String email,
    String otherEmails,
    String phone,
    String otherPhones,
    String web,
    AddressForm billing,
    AddressForm shipping,
    String language,
    String currency,
    String paymentDays,
    String taxCode,
    String discountPercent,
    String iban,
    String tags,
    String privateNote,
    Integer version,
    String anyway) {

  public ContactForm {
    kind = TypedText.line(kind);
    roles = roles == null ? List.of() : List.copyOf(roles);
    legalName = TypedText.line(legalName);
    tradeName = TypedText.line(tradeName);
    taxId = TypedText.line(taxId);
    email = TypedText.line(email);
    otherEmails = TypedText.line(otherEmails);
    phone = TypedText.line(phone);
    otherPhones = TypedText.line(otherPhones);
    web = TypedText.line(web);
    billing = Objects.requireNonNullElse(billing, AddressForm.EMPTY);
    shipping = Objects.requireNonNullElse(shipping, AddressForm.EMPTY);
    language = TypedText.line(language);
    currency = TypedText.line(currency);
    paymentDays = TypedText.line(paymentDays);
    taxCode = TypedText.line(taxCode);
    discountPercent = TypedText.line(discountPercent);
    iban = TypedText.line(iban);
    tags = TypedText.line(tags);
    privateNote = TypedText.lines(privateNote);
    version = Objects.requireNonNullElse(version, 0);
    anyway = TypedText.line(anyway);
  }

  /** The same, started from a newer version. */
  ContactForm from(int newer) {
    return new ContactForm(
        kind,
        roles,
        legalName,
        tradeName,
        taxId,
        email,
        otherEmails,
        phone,
        otherPhones,
        web,
        billing,
        shipping,
        language,
        currency,
        paymentDays,
        taxCode,
        discountPercent,
        iban,
        tags,
        privateNote,
        newer,
        anyway);
  }

  /** Whether the person has seen all of these and goes on. */
  boolean accepts(List<ContactRow> alike) {
    return Stream.of(anyway.split(" "))
        .collect(Collectors.toSet())
        .containsAll(alike.stream().map(it -> it.id().toString()).toList());
  }
}
