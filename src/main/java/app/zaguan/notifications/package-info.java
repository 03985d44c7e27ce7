/** Outgoing mail: written in the transaction of what it tells of, sent afterwards. */
@ApplicationModule(
    allowedDependencies = {"identity", "identity :: operators", "identity :: places", "files"})
@NullMarked
package app.zaguan.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
