package app.zaguan.shared.web.screen;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page, or a filter of a list, that a link leads to; with what waits there, if counted.
 */
public record Tab(String label, String address, boolean current, @Nullable Integer count) {

  public Tab(String label, String address, boolean current) {
    this(label, address, current, null);
  }
}
