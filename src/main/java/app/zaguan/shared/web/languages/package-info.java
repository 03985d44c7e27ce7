@NullMarked
package app.zaguan.shared.web.languages;

import org.jspecify.annotations.NullMarked;
