/** Companies and people: what is known of them, how they belong together, who gets copies. */
@ApplicationModule(
    allowedDependencies = {"identity", "identity :: places", "files", "catalog::taxes"})
@NullMarked
package app.zaguan.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
