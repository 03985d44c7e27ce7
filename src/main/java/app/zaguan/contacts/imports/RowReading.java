package app.zaguan.contacts.imports;

import app.zaguan.contacts.Contact;
import app.zaguan.contacts.ContactKind;
import app.zaguan.contacts.page.ContactChoices;
import app.zaguan.contacts.page.ContactForm;
import app.zaguan.contacts.page.ContactReading;
import app.zaguan.identity.Organization;
import app.zaguan.shared.Refused;
import app.zaguan.shared.text.Words;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of an import by the rules of every contact, in the language it was uploaded in.
 */
final class RowReading {

  private final ContactImport of;
  private final ContactForm blank;

  RowReading(ContactImport of, Organization house) {
    this.of = of;
    this.blank = ContactChoices.blank(house, "", ContactKind.COMPANY, of.role());
  }

  /** As a new contact. */
  Reading read(ImportRow row) {
    return read(row, null, it -> it.over(blank, List.of(of.role())));
  }

  /** Over a contact that we have: what the row does not say stays as it is. */
  Reading readOver(ImportRow row, Contact known) {
    var roles = List.copyOf(known.details().roles());
    return read(row, known, it -> it.over(ContactReading.write(known, ""), roles));
  }

  private Reading read(
      ImportRow row, @Nullable Contact known, Function<RowForm, ContactForm> typed) {
    return Words.in(
        of.language(),
        TimeZone.getTimeZone("UTC"),
        () -> {
          var form = typed.apply(RowForm.of(of.columns(), row));
          try {
            var details = ContactReading.read(form, known == null ? null : known.manager());
            return new Reading(details, form.privateNote(), List.of());
          } catch (Refused refused) {
            return new Reading(null, "", refused.problems().all());
          }
        });
  }
}
