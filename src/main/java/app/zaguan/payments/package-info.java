/**
 * Payments by gateways, by transfer and by hand: attempts and what is told of them, settled once.
 * What does not fit becomes credit and a task; no money is lost, no document is paid twice.
 */
@ApplicationModule(
    allowedDependencies = {
      "identity",
      "identity :: banks",
      "identity :: places",
      "notifications",
      "contacts",
      "contacts :: people",
      "documents",
      "documents :: corrections",
      "documents :: invoices",
      "documents :: lists",
      "documents :: papers",
      "documents :: printing",
      "documents :: sharing"
    })
@NullMarked
package app.zaguan.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
