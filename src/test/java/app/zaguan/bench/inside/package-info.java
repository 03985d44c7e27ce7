/**
 * What {@code bin/bench} puts into the application it measures: pages from memory, counts, and the
 * work of which no page tells the cost. It is part of no jar.
 */
@NullMarked
package app.zaguan.bench.inside;

import org.jspecify.annotations.NullMarked;
