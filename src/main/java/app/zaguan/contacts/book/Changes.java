package app.zaguan.contacts.book;

import app.zaguan.contacts.ContactDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a contact, field by field: from what, to what. */
public final class Changes {

  private Changes() {}

  static Map<String, Map<String, String>> between(ContactDetails before, ContactDetails after) {
    var changes = new LinkedHashMap<String, Map<String, String>>();
    note(changes, "kind", before.kind(), after.kind());
    note(changes, "roles", before.roles(), after.roles());
    note(changes, "names", before.names(), after.names());
    note(changes, "reach", before.reach(), after.reach());
    note(changes, "billing", before.billing(), after.billing());
    note(changes, "shipping", before.shipping(), after.shipping());
    note(changes, "terms", before.terms(), after.terms());
    note(changes, "tags", before.tags(), after.tags());
    note(changes, "manager", before.manager(), after.manager());
    return changes;
  }

  private static void note(
      Map<String, Map<String, String>> changes,
      String field,
      @Nullable Object before,
      @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changes.put(field, Map.of("from", spoken(before), "to", spoken(after)));
    }
  }

  private static String spoken(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
