/** Organizations, the people who work in them, their roles and sessions, and the audit trail. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.zaguan.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
