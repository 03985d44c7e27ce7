/** Who looks after the installation itself, and its door. */
@NamedInterface("operators")
@NullMarked
package app.zaguan.identity.operators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
