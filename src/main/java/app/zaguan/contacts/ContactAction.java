package app.zaguan.contacts;

import app.zaguan.identity.Area;

/**
 * Something that can be created for a contact, from its page and its sheet (CON-5). Higher modules
 * declare theirs as beans.
 *
 * @param key the message key of its name
 * @param address where it is created, with {@code {contact}} for the id
 * @param area what a member must be allowed to edit to see it
 */
public record ContactAction(int order, String key, String icon, String address, Area area) {

  public String addressFor(ContactId contact) {
    return address.replace("{contact}", contact.toString());
  }
}
