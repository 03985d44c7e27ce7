package app.zaguan.contacts.page;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRow;
import app.zaguan.shared.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a contact's form shows.
 *
 * @param id of the contact that is edited; none for a new one
 * @param alike others that have the same tax id or an email in common, to be looked at first
 * @param differences where somebody else saved another state in the meantime
 */
public record ContactPage(
    @Nullable ContactId id,
    String name,
    ContactForm form,
    Problems problems,
    List<ContactRow> alike,
    List<Difference> differences) {

  static ContactPage of(@Nullable ContactId id, String name, ContactForm form) {
    return new ContactPage(id, name, form, Problems.none(), List.of(), List.of());
  }

  ContactPage with(Problems refused) {
    return new ContactPage(id, name, form, refused, List.of(), List.of());
  }

  ContactPage alikeTo(List<ContactRow> others) {
    return new ContactPage(id, name, form, problems, others, List.of());
  }

  ContactPage against(ContactForm theirs) {
    return new ContactPage(
        id,
        name,
        form.from(theirs.version()),
        problems,
        List.of(),
        Difference.between(form, theirs));
  }

  public String address() {
    return id == null ? "/contacts" : "/contacts/" + id;
  }

  /** Those who have the tax id that was typed. */
  public List<ContactRow> alikeByTaxId() {
    return alike.stream().filter(it -> form.taxId().length() > 0 && sameTaxId(it)).toList();
  }

  /** The others: they have an email in common. */
  public List<ContactRow> alikeByEmail() {
    var byTaxId = alikeByTaxId();
    return alike.stream().filter(it -> !byTaxId.contains(it)).toList();
  }

  /** What a second submission says, to mean that these were seen. */
  public String anyway() {
    return String.join(" ", alike.stream().map(it -> it.id().toString()).toList());
  }

  private boolean sameTaxId(ContactRow row) {
    var taxId = row.taxId();
    return taxId != null && clean(form.taxId()).endsWith(taxId);
  }

  private static String clean(String typed) {
    return typed.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(java.util.Locale.ROOT);
  }
}
