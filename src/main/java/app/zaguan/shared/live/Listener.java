package app.zaguan.shared.live;

/** Hears of changes on this node, whichever node made them. */
public interface Listener {

  /** Told on the one thread that hears: to be taken note of, not worked off. */
  void heard(Change change);

  /** The wire is up, for the first time or again: what changed before was perhaps not heard. */
  void connected();
}
