package app.zaguan.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.Stale;
import app.zaguan.shared.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class ContactingTest {

  @Autowired TestHouse houses;
  @Autowired TestContacts testContacts;
  @Autowired Contacting contacting;
  @Autowired Contacts contacts;

  @Test
  void aContactIsReadAsItWasWritten() {
    var house = houses.found();
    var details =
        ContactDetails.company("Construcciones Túria, S.A.")
            .withTaxId("A13585625")
            .withEmail("carmen@turia.example")
            .withPhone("961 23 45 67")
            .withRoles(ContactRole.CUSTOMER, ContactRole.SUPPLIER)
            .withTags("obra", "vip");

    var id = testContacts.add(house, details);

    var contact = houses.as(house, () -> contacts.get(id));
    assertThat(contact.details()).isEqualTo(details);
  }

  @Test
  void itIsFoundWithoutAccentsByAnyOfItsWords() {
    var house = houses.found();
    var id =
        testContacts.add(
            house, ContactDetails.company("Construcciones Túria, S.A.").withPhone("961 23 45 67"));

    for (var typed : new String[] {"turia", "TÚRIA constr", "961-23", "s.a."}) {
      var found = houses.as(house, () -> contacts.search(typed, 10));
      assertThat(found).as(typed).extracting(ContactRow::id).containsExactly(id);
    }
  }

  @Test
  void anotherOrganizationNeitherReadsNorFindsIt() {
    var house = houses.found();
    var other = houses.found();
    var id = testContacts.customer(house, "Puentes Invisibles, S.A.");

    assertThat(houses.as(other, () -> contacts.search("invisibles", 10))).isEmpty();
    assertThatThrownBy(() -> houses.as(other, () -> contacts.get(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void anEditThatStartedFromAnOldVersionWritesNothing() {
    var house = houses.found();
    var id = testContacts.customer(house);
    var details = ContactDetails.company("Otra, S.L.");
    var change =
        houses.as(
            house,
            () -> {
              contacting.update(id, 0, details, "");
              return true;
            });

    assertThat(change).isTrue();
    assertThatThrownBy(() ->
            houses.as(
                house,
                () -> {
                  contacting.update(id, 0, ContactDetails.company("Tarde, S.L."), "");
                  return true;
                }))
        .isInstanceOf(Stale.class);
    assertThat(houses.as(house, () -> contacts.get(id)).legalName()).isEqualTo("Otra, S.L.");
  }
}
