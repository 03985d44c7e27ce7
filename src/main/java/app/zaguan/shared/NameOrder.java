package app.zaguan.shared;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The orders of a list whose rows have a {@code sort_name}. Ids sort by time, so the newest is the
 * greatest.
 */
public enum NameOrder {
  NAME("(sort_name, id) > (:name, :id)", "sort_name, id", true),
  NAME_BACKWARDS("(sort_name, id) < (:name, :id)", "sort_name desc, id desc", false),
  NEWEST("id < :id", "id desc", false),
  OLDEST("id > :id", "id", true);

  private static final UUID LEAST = new UUID(0, 0);
  private static final UUID GREATEST = new UUID(-1, -1);

  private final String after;
  private final String order;
  private final boolean rising;

  NameOrder(String after, String order, boolean rising) {
    this.after = after;
    this.order = order;
    this.rising = rising;
  }

  /** The order that an address names; by name where it names none. */
  public static NameOrder of(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst().orElse(NAME);
  }

  /** As an address says it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The condition in SQL on the rows after a key, of the parameters {@code name} and {@code id}.
   */
  public String after() {
    return after;
  }

  /** What follows {@code order by}. */
  public String orderBy() {
    return order;
  }

  /** The key that an address carries, or else the one before every row. */
  public ListKey key(String text) {
    return ListKey.read(text).orElseGet(this::start);
  }

  private ListKey start() {
    return rising ? new ListKey("", LEAST) : new ListKey("\uffff", GREATEST);
  }
}
