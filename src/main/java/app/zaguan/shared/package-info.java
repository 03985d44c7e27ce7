/** What every module stands on: refusals, money, walls, and the glue of the pages. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.zaguan.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
