@NullMarked
package app.zaguan.shared.installation;

import org.jspecify.annotations.NullMarked;
