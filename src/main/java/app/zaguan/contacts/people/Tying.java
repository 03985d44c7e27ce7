package app.zaguan.contacts.people;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactDetails;
import app.zaguan.contacts.ContactId;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.ContactTie;
import app.zaguan.contacts.Contacts;
import app.zaguan.contacts.book.ContactDesk;
import app.zaguan.contacts.book.Trail;
import app.zaguan.identity.Member;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.text.TypedText;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties people to companies and unties them, from the page of either. */
@Service
@Transactional
public class Tying {

  private static final int LONGEST_POSITION = 100;

  private final Contacts contacts;
  private final People people;
  private final ContactDesk desk;
  private final Trail trail;
  private final ApplicationEventPublisher events;

  Tying(
      Contacts contacts,
      People people,
      ContactDesk desk,
      Trail trail,
      ApplicationEventPublisher events) {
    this.contacts = contacts;
    this.people = people;
    this.desk = desk;
    this.trail = trail;
    this.events = events;
  }

  /** Ties a person to a company. */
  public void tie(ContactId company, ContactId person, People.Tie tie) {
    if (contacts.get(company).kind() == contacts.get(person).kind()) {
      throw Refused.at("contact", "contact.tie-same-kind");
    }
    people.tie(trail.nextId(), company, person, tie, trail.now());
    trail.record(
        "contact.person-tied",
        company,
        Map.of("person", person.value(), "copies", tie.getsCopies()));
  }

  /** Ties whom a member's form names to this contact, made new where they are not known yet. */
  public String tie(ContactId id, PersonForm form, Member by) {
    var here = contacts.get(id);
    var other = form.contact().isEmpty() ? added(here, form) : picked(form);
    var isCompany = here.kind() == ContactKind.COMPANY;
    var company = isCompany ? id : other;
    var person = isCompany ? other : id;
    events.publishEvent(new ContactTie(by.house().id(), company, person, by));
    tie(company, person, checked(form));
    return contacts.get(other).name();
  }

  public void change(ContactId company, UUID link, PersonForm form) {
    if (!people.change(link, company, checked(form))) {
      throw new NotFound(link);
    }
    trail.record("contact.person-changed", company, Map.of("link", link, "copies", form.copies()));
  }

  public void untie(ContactId either, UUID link) {
    if (!people.untie(link, either)) {
      throw new NotFound(link);
    }
    trail.record("contact.person-untied", either, Map.of("link", link));
  }

  private ContactId added(Contact here, PersonForm form) {
    if (form.contactText().isEmpty()) {
      throw Refused.at("contact", "contact.person-missing");
    }
    var blank =
        here.kind() == ContactKind.COMPANY
            ? ContactDetails.person(form.contactText())
            : ContactDetails.company(form.contactText());
    var spoken = blank.withLanguage(here.language());
    return desk.add(form.email().isEmpty() ? spoken : spoken.withEmail(form.email()), "");
  }

  private static ContactId picked(PersonForm form) {
    try {
      return ContactId.of(form.contact());
    } catch (IllegalArgumentException notAnId) {
      throw Refused.at("contact", "contact.person-missing");
    }
  }

  private static People.Tie checked(PersonForm form) {
    Problems.none()
        .unless(
            form.position().length() <= LONGEST_POSITION,
            "position",
            "contact.too-long",
            LONGEST_POSITION)
        .orRefuse();
    return new People.Tie(TypedText.orNull(form.position()), form.copies());
  }
}
