/**
 * Payments by gateways: intents, attempts and what gateways tell of them, settled once. What does
 * not fit becomes credit and a task; no money is lost, no document is paid twice.
 */
@ApplicationModule(
    allowedDependencies = {
      "identity",
      "identity :: places",
      "contacts",
      "documents",
      "documents :: invoices",
      "documents :: lists",
      "documents :: papers"
    })
@NullMarked
package app.zaguan.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
