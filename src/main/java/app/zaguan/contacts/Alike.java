package app.zaguan.contacts;

import java.util.ArrayList;
import java.util.List;

/** What tells that two contacts may be one (CON-10): the tax id, any of the emails. */
final class Alike {

  private Alike() {}

  static List<String> keys(ContactDetails details) {
    var keys = new ArrayList<>(details.reach().emails());
    var taxId = details.names().taxId();
    if (taxId != null) {
      keys.add(taxId);
    }
    return keys;
  }
}
