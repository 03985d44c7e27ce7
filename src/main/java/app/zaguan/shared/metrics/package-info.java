/** Figures for whoever runs the application: how much waits, and what a person must look at. */
@NullMarked
package app.zaguan.shared.metrics;

import org.jspecify.annotations.NullMarked;
