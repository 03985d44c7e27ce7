/**
 * Quotes and invoices, and whatever other documents come: one document with lines and taxes, whose
 * {@link app.zaguan.documents.DocumentType} says what may become of it.
 */
@ApplicationModule(
    allowedDependencies = {
      "identity",
      "identity :: banks",
      "identity :: places",
      "files",
      "notifications",
      "contacts",
      "contacts :: people",
      "catalog",
      "catalog :: taxes"
    })
@NullMarked
package app.zaguan.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
