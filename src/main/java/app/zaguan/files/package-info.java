/** Stored files: kept by their content on disk, by their name and owner in the database. */
@ApplicationModule(allowedDependencies = "identity")
@NullMarked
package app.zaguan.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
