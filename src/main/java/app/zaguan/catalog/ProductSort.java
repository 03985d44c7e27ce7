package app.zaguan.catalog;

import app.zaguan.shared.ListKey;
import java.util.UUID;

/** The orders a list of products can have. Ids sort by time, so the newest is the greatest. */
public enum ProductSort {
  NAME("(p.sort_name, p.id) > (:name, :id)", "p.sort_name, p.id", true),
  NAME_BACKWARDS("(p.sort_name, p.id) < (:name, :id)", "p.sort_name desc, p.id desc", false),
  NEWEST("p.id < :id", "p.id desc", false),
  OLDEST("p.id > :id", "p.id", true);

  private static final UUID LEAST = new UUID(0, 0);
  private static final UUID GREATEST = new UUID(-1, -1);

  final String after;
  final String order;
  private final boolean rising;

  ProductSort(String after, String order, boolean rising) {
    this.after = after;
    this.order = order;
    this.rising = rising;
  }

  /** The key before every row. */
  ListKey start() {
    return rising ? new ListKey("", LEAST) : new ListKey("\uffff", GREATEST);
  }
}
