/** What the application writes down about its own work, for whoever runs it. */
@NullMarked
package app.zaguan.shared.logs;

import org.jspecify.annotations.NullMarked;
