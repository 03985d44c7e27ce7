package app.zaguan.documents.papers;

import app.zaguan.contacts.Contact;
import app.zaguan.identity.Organization;

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
