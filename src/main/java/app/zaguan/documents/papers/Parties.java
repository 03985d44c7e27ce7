package app.zaguan.documents.papers;

import app.zaguan.contacts.Contact;
import app.zaguan.identity.Organization;
import app.zaguan.shared.postal.PostalAddress;

/** Seller and buyer as a document names them from now on. */
public final class Parties {

  private Parties() {}

  public static Party of(Organization organization) {
    return new Party(
        organization.legalName(),
        organization.tradeName(),
        organization.taxId(),
        organization.address(),
        organization.email(),
        organization.phone(),
        organization.web());
  }

  /** Where it is not said yet to whom: somebody in the same country. */
  public static Party nobody(Party seller) {
    var nowhere = new PostalAddress(null, null, null, null, seller.address().country());
    return new Party("", null, null, nowhere, null, null, null);
  }

  public static Party of(Contact contact) {
    return new Party(
        contact.legalName(),
        contact.tradeName(),
        contact.taxId(),
        contact.billing(),
        contact.email(),
        contact.phone(),
        null);
  }
}
