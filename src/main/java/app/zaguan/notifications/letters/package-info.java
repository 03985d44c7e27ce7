/** How a letter becomes a mail: its words, its look, its seal. */
@NullMarked
package app.zaguan.notifications.letters;

import org.jspecify.annotations.NullMarked;
