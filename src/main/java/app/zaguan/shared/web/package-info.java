@NullMarked
package app.zaguan.shared.web;

import org.jspecify.annotations.NullMarked;
