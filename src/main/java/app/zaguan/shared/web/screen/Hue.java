package app.zaguan.shared.web.screen;

import java.util.Locale;

/** The colours of states. A state always says its word too. */
public enum Hue {
  /** Not begun, or of no weight any more: a draft, something cancelled. */
  GREY,
  /** Waits for someone. */
  AMBER,
  /** Late, refused or failed. */
  RED,
  /** Done well: paid. */
  GREEN,
  /** Agreed or under way: accepted, sent. */
  BLUE;

  /** The name of its CSS class. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
