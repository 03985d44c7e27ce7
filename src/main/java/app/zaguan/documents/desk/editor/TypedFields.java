package app.zaguan.documents.desk.editor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fields of the editor in which something stands: what they say can be judged already. */
final class TypedFields {

  private final Set<String> names = new HashSet<>();

  private TypedFields() {}

  static Set<String> of(DraftForm form) {
    var typed = new TypedFields();
    typed.add("date", form.date());
    typed.add("dueOn", form.dueOn());
    typed.add("discount", form.discount());
    typed.add("contact", form.contact());
    typed.add("notes", form.notes());
    typed.add("terms", form.terms());
    typed.add("reference", form.reference());
    typed.add("internalNote", form.internalNote());
    var correction = form.correction();
    if (correction != null) {
      typed.add("correction.words", correction.words());
      typed.add("correction.originals", String.join("", correction.originals()));
      typed.add("lines", String.join("", correction.originals()));
    }
    for (var i = 0; i < form.lines().size(); i++) {
      typed.add("lines[" + i + "].", form.lines().get(i));
    }
    return typed.names;
  }

  private void add(String prefix, LineForm line) {
    Map.of(
            "name", line.name(),
            "details", line.details(),
            "quantity", line.quantity(),
            "unit", line.unit(),
            "unitPrice", line.unitPrice(),
            "discount", line.discount(),
            "taxCode", line.taxCode())
        .forEach((name, text) -> add(prefix + name, text));
  }

  private void add(String name, String text) {
    if (!text.isBlank()) {
      names.add(name);
    }
  }
}
