package app.zaguan.contacts.book;

import app.zaguan.contacts.ContactDetails;
import java.util.ArrayList;
import java.util.List;

/** What tells that two contacts may be one (CON-10): the tax id, any of the emails. */
public final class Alike {

  private Alike() {}

  public static List<String> keys(ContactDetails details) {
    var keys = new ArrayList<>(details.reach().emails());
    var taxId = details.names().taxId();
    if (taxId != null) {
      keys.add(taxId);
    }
    return keys;
  }
}
