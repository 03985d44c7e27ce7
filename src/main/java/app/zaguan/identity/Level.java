package app.zaguan.identity;

/** How far a role reaches into an area. */
public enum Level {
  NONE,
  VIEW,
  EDIT;

  boolean covers(Level needed) {
    return compareTo(needed) >= 0;
  }
}
