@NullMarked
package app.zaguan.shared.database;

import org.jspecify.annotations.NullMarked;
