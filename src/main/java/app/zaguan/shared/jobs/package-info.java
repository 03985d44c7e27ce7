/** What works by the clock: the timers of db-scheduler. */
@NullMarked
package app.zaguan.shared.jobs;

import org.jspecify.annotations.NullMarked;
