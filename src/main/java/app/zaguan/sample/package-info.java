/**
 * The sample world: a small believable place to look around in, made by the product's own use
 * cases.
 */
@ApplicationModule
@NullMarked
package app.zaguan.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
