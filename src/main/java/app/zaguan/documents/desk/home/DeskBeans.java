package app.zaguan.documents.desk.home;

import app.zaguan.contacts.ContactAction;
import app.zaguan.documents.lists.WaitingCounts;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.places.FirstStep;
import app.zaguan.identity.places.SettingsPlace;
import app.zaguan.identity.places.StaffSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where documents stand in the house: their sections, what is made for a contact, first steps. */
@Configuration(proxyBeanMethods = false)
class DeskBeans {

  @Bean
  StaffSection quotesSection() {
    return new StaffSection(
        10, "desk.quote.list", "/quotes", "file-text", Area.SALES, Level.VIEW, 'p');
  }

  @Bean
  StaffSection invoicesSection() {
    return new StaffSection(
        12, "desk.invoice.list", "/invoices", "file-invoice", Area.SALES, Level.VIEW, 'f');
  }

  @Bean
  StaffSection creditNotesSection() {
    return new StaffSection(
        13, "desk.credit-note.list", "/credit-notes", "receipt-off", Area.SALES, Level.VIEW, 'r');
  }

  @Bean
  SettingsPlace numberingPlace() {
    return new SettingsPlace(
        30,
        "settings.numbering",
        "settings.numbering.description",
        "/settings/numbering",
        "list-details",
        Area.USERS,
        Level.EDIT);
  }

  @Bean
  ContactAction creditNoteForContact() {
    return new ContactAction(
        14, "paper.credit-note", "receipt-off", "/credit-notes/new?contact={contact}", Area.SALES);
  }

  @Bean
  ContactAction quoteForContact() {
    return new ContactAction(
        10, "paper.quote", "file-text", "/quotes/new?contact={contact}", Area.SALES);
  }

  @Bean
  ContactAction invoiceForContact() {
    return new ContactAction(
        12, "paper.invoice", "file-invoice", "/invoices/new?contact={contact}", Area.SALES);
  }

  @Bean
  FirstStep quoteStep(WaitingCounts counts) {
    return new FirstStep(
        30,
        "first-step.quote",
        "/quotes/new",
        "file-text",
        Area.SALES,
        Level.EDIT,
        () -> counts.get().quotes() > 0);
  }

  @Bean
  FirstStep invoiceStep(WaitingCounts counts) {
    return new FirstStep(
        40,
        "first-step.invoice",
        "/invoices/new",
        "file-invoice",
        Area.SALES,
        Level.EDIT,
        () -> counts.get().invoices() > 0);
  }
}
