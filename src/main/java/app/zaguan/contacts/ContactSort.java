package app.zaguan.contacts;

import app.zaguan.shared.ListKey;
import java.util.UUID;

/** The orders a list of contacts can have. Ids sort by time, so the newest is the greatest. */
public enum ContactSort {
  NAME("(c.sort_name, c.id) > (:name, :id)", "c.sort_name, c.id", true),
  NAME_BACKWARDS("(c.sort_name, c.id) < (:name, :id)", "c.sort_name desc, c.id desc", false),
  NEWEST("c.id < :id", "c.id desc", false),
  OLDEST("c.id > :id", "c.id", true);

  private static final UUID LEAST = new UUID(0, 0);
  private static final UUID GREATEST = new UUID(-1, -1);

  final String after;
  final String order;
  private final boolean rising;

  ContactSort(String after, String order, boolean rising) {
    this.after = after;
    this.order = order;
    this.rising = rising;
  }

  /** The key before every row. */
  ListKey start() {
    return rising ? new ListKey("", LEAST) : new ListKey("\uffff", GREATEST);
  }
}
