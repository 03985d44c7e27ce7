package app.zaguan.contacts.page;

import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.places.FirstStep;
import app.zaguan.identity.places.StaffSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the contacts in the house. */
@Configuration(proxyBeanMethods = false)
class ContactsConfiguration {

  @Bean
  StaffSection contactsSection() {
    return new StaffSection(
        20, "contact.section", "/contacts", "users", Area.CONTACTS, Level.VIEW, 'c');
  }

  @Bean
  FirstStep contactStep(Contacts contacts) {
    return new FirstStep(
        20,
        "contact.first-step",
        "/contacts/new",
        "user-plus",
        Area.CONTACTS,
        Level.EDIT,
        contacts::any);
  }
}
