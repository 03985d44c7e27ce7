@NullMarked
package app.zaguan.shared.tenancy;

import org.jspecify.annotations.NullMarked;
