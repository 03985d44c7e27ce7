/**
 * What makes the pages work, whatever they show: {@code doors} (who visits and may), {@code screen}
 * (what is on every page), {@code forms}, {@code languages}, {@code assets}; here what stands
 * around all of them.
 */
@NullMarked
package app.zaguan.shared.web;

import org.jspecify.annotations.NullMarked;
