/** The measuring world: as much as a business has after years, for {@code bin/bench}. */
@NullMarked
package app.zaguan.sample.measuring;

import org.jspecify.annotations.NullMarked;
