package app.zaguan.documents.sending;

import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.people.People;
import app.zaguan.documents.Document;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who a document goes to: the contact, and the people who get copies (CON-6). */
@Component
class Addressees {

  private final Contacts contacts;
  private final People people;

  Addressees(Contacts contacts, People people) {
    this.contacts = contacts;
    this.people = people;
  }

  List<Addressee> of(ContactId id) {
    var contact = contacts.get(id);
    var all = new ArrayList<Addressee>();
    if (contact.email() != null) {
      all.add(new Addressee(contact.name(), contact.email(), contact.language()));
    }
    for (var copy : people.copiesFor(id)) {
      all.add(new Addressee(copy.name(), copy.email(), copy.language()));
    }
    return all;
  }

  /** Those who were typed, by name and language where they are known; each once. */
  List<Addressee> named(List<String> typed, Document document) {
    var known = of(document.contact());
    return typed.stream()
        .map(SendRules::clean)
        .distinct()
        .map(address ->
            known.stream()
                .filter(it -> address.equalsIgnoreCase(it.email()))
                .findFirst()
                .orElseGet(() -> new Addressee(null, address, document.language())))
        .toList();
  }
}
