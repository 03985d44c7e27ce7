package app.zaguan.sample;

import app.zaguan.contacts.ContactId;
import app.zaguan.portal.access.Admitting;
import org.springframework.stereotype.Component;

/** Lets the contacts of the sample world into their portal. */
@Component
class SamplePortal {

  private final Admitting admitting;

  SamplePortal(Admitting admitting) {
    this.admitting = admitting;
  }

  void open(ContactId contact, String email) {
    admitting.open(contact, email, SamplePeople.PASSWORD);
  }
}
