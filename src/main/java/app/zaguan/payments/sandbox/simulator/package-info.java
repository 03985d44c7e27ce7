/**
 * The sandbox gateway itself, as if it were another company's: its books, its pages, its notices.
 * Nothing of ours is called from here but by HTTP.
 */
@NullMarked
package app.zaguan.payments.sandbox.simulator;

import org.jspecify.annotations.NullMarked;
