package app.zaguan.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.contacts.people.People;
import app.zaguan.contacts.people.Recipient;
import app.zaguan.contacts.people.Tying;
import app.zaguan.documents.TestDocuments;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Refused;
import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.Stale;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.tenancy.Wall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class ContactingTest {

  @Autowired TestHouse houses;
  @Autowired TestContacts testContacts;
  @Autowired Contacting contacting;
  @Autowired Contacts contacts;
  @Autowired People people;
  @Autowired Tying tying;
  @Autowired TestDocuments documents;

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

  @Test
  void aContactWithDocumentsIsArchivedInsteadOfDeleted() {
    var house = houses.found();
    var id = testContacts.customer(house);
    documents.draftQuote(house, id);

    var removal = houses.as(house, () -> contacting.remove(id));

    assertThat(removal).isEqualTo(new Removal.Archived(Problem.of("contact.delete.has-documents")));
    assertThat(houses.as(house, () -> contacts.get(id)).isArchived()).isTrue();
  }

  @Test
  void inItsPortalAContactReadsItsOwnNameAndAddressesAndNothingElse() {
    var house = houses.found();
    var id = testContacts.customer(house);
    var other = testContacts.customer(house);
    var portal = Wall.portal(house.organization(), id.value());

    assertThat(houses.inside(portal, house.actor(), () -> contacts.card(id)).name())
        .isEqualTo(houses.as(house, () -> contacts.get(id)).name());
    assertThatThrownBy(() -> houses.inside(portal, house.actor(), () -> contacts.card(other)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> houses.inside(portal, house.actor(), () -> contacts.get(id)))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> houses.inside(portal, house.actor(), () -> contacts.privateNote(id)))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void whoeverIsMarkedGetsCopiesIfAnEmailIsKnown() {
    var house = houses.found();
    var company = testContacts.customer(house);
    var carmen = testContacts.person(house, "Carmen Ruiz");
    var vicent = testContacts.add(house, ContactDetails.person("Vicent Blasco"));
    var pau = testContacts.person(house, "Pau Marí");
    houses.as(
        house,
        () -> {
          tying.tie(company, carmen, new People.Tie("Compras", true));
          tying.tie(company, vicent, new People.Tie(null, true));
          tying.tie(company, pau, new People.Tie(null, false));
          return true;
        });

    var copies = houses.as(house, () -> people.copiesFor(company));

    assertThat(copies).extracting(Recipient::name).containsExactly("Carmen Ruiz");
  }

  @Test
  void twoCompaniesAreNotTiedAsPersonAndCompany() {
    var house = houses.found();
    var one = testContacts.customer(house);
    var another = testContacts.customer(house);

    assertThatThrownBy(() ->
            houses.as(
                house,
                () -> {
                  tying.tie(one, another, new People.Tie(null, true));
                  return true;
                }))
        .isInstanceOf(Refused.class);
  }
}
