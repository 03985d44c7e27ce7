package app.zaguan.sample;

import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactRole;
import app.zaguan.contacts.Contacting;
import app.zaguan.contacts.Names;
import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.Tying;
import app.zaguan.shared.postal.PostalAddress;
import org.springframework.stereotype.Component;

/** Writes the contacts of a sample organization, behind its wall. */
@Component
class SampleContacts {

  private final Contacting contacting;
  private final Tying tying;

  SampleContacts(Contacting contacting, Tying tying) {
    this.contacting = contacting;
    this.tying = tying;
  }

  ContactId customer(String name, String taxId, String email, String phone, PostalAddress place) {
    return contacting.add(company(name, taxId, email, phone, place));
  }

  ContactId supplier(String name, String taxId, String email, String phone, PostalAddress place) {
    return contacting.add(
        company(name, taxId, email, phone, place).withRoles(ContactRole.SUPPLIER));
  }

  /** A person who buys in their own name. */
  ContactId self(String name, String tradeName, String taxId, String email, PostalAddress place) {
    return contacting.add(
        ContactDetails.person(name)
            .withRoles(ContactRole.CUSTOMER)
            .withNames(new Names(name, tradeName, taxId))
            .withEmail(email)
            .withBilling(place));
  }

  /** A person of a company; copies of its messages go to them if asked for. */
  ContactId person(ContactId company, String name, String email, String position, boolean copies) {
    var person = contacting.add(ContactDetails.person(name).withEmail(email));
    tying.tie(company, person, new People.Tie(position, copies));
    return person;
  }

  private static ContactDetails company(
      String name, String taxId, String email, String phone, PostalAddress place) {
    return ContactDetails.company(name)
        .withTaxId(taxId)
        .withEmail(email)
        .withPhone(phone)
        .withBilling(place);
  }

  static PostalAddress at(String street, String postalCode, String city, String province) {
    return new PostalAddress(street, postalCode, city, province, "ES");
  }
}
