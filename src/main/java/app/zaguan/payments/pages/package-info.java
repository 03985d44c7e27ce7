/** The pages where staff see payments, and what documents show of them. */
@NullMarked
package app.zaguan.payments.pages;

import org.jspecify.annotations.NullMarked;
