/** What a contact sees and does: its sign-in, its pages, the links it is sent. */
@ApplicationModule(
    allowedDependencies = {
      "identity",
      "identity :: places",
      "files",
      "notifications",
      "contacts",
      "contacts :: people",
      "catalog",
      "documents",
      "documents :: comments",
      "documents :: corrections",
      "documents :: lists",
      "documents :: papers",
      "documents :: seeing",
      "documents :: printing",
      "documents :: quotes",
      "documents :: sending",
      "documents :: sharing",
      "documents :: pricing",
      "payments",
      "payments :: allocations",
      "payments :: attempts",
      "payments :: credits",
      "payments :: refunds",
      "payments :: transfers"
    })
@NullMarked
package app.zaguan.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
