package app.zaguan.contacts;

import app.zaguan.identity.UserId;
import app.zaguan.shared.money.Percent;
import app.zaguan.shared.postal.PostalAddress;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A company or a person, as it stands now. */
public record Contact(
    ContactId id,
    ContactDetails details,
    @Nullable Instant archivedAt,
    Instant createdAt,
    int version) {

  public boolean isArchived() {
    return archivedAt != null;
  }

  /** The name it is known by. */
  public String name() {
    return details.name();
  }

  public ContactKind kind() {
    return details.kind();
  }

  public boolean customer() {
    return details.roles().contains(ContactRole.CUSTOMER);
  }

  public boolean supplier() {
    return details.roles().contains(ContactRole.SUPPLIER);
  }

  public boolean lead() {
    return details.roles().contains(ContactRole.LEAD);
  }

  public String legalName() {
    return details.names().legalName();
  }

  public @Nullable String tradeName() {
    return details.names().tradeName();
  }

  public @Nullable String taxId() {
    return details.names().taxId();
  }

  public @Nullable String email() {
    return details.reach().email();
  }

  public @Nullable String phone() {
    return details.reach().phone();
  }

  public @Nullable String web() {
    return details.reach().web();
  }

  public PostalAddress billing() {
    return details.billing();
  }

  public @Nullable PostalAddress shipping() {
    return details.shipping();
  }

  public Locale language() {
    return details.terms().language();
  }

  public Currency currency() {
    return details.terms().currency();
  }

  public @Nullable Integer paymentDays() {
    return details.terms().paymentDays();
  }

  public @Nullable String taxCode() {
    return details.terms().taxCode();
  }

  public @Nullable Percent discountPercent() {
    return details.terms().discountPercent();
  }

  public @Nullable String iban() {
    return details.terms().iban();
  }

  public List<String> tags() {
    return details.tags();
  }

  public @Nullable UserId manager() {
    return details.manager();
  }
}
