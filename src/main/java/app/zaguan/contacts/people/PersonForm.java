package app.zaguan.contacts.people;

import app.zaguan.shared.text.TypedText;

/**
 * A tie between a person and a company as typed on either's page: someone picked from the contacts,
 * or somebody new of whom the name is typed.
 *
 * @param contact the id of who was picked; empty for somebody new
 * @param contactText the name as written
 */
public record PersonForm(
    String contact, String contactText, String email, String position, Boolean copies) {

  public static final PersonForm EMPTY = new PersonForm("", "", "", "", false);

  public PersonForm {
    contact = TypedText.line(contact);
    contactText = TypedText.line(contactText);
    email = TypedText.line(email);
    position = TypedText.line(position);
    copies = Boolean.TRUE.equals(copies);
  }
}
