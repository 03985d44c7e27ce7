/** What is sold: products and services, and the taxes they bear. */
@ApplicationModule(allowedDependencies = {"identity", "identity :: places"})
@NullMarked
package app.zaguan.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
