/** {@code bin/bench}: starts the application, loads it, and prints a table. Needs the JDK alone. */
@NullMarked
package app.zaguan.bench;

import org.jspecify.annotations.NullMarked;
