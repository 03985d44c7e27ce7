package app.zaguan.shared;

/** Someone else changed it since it was read: a 409, and nothing is written. */
public class Stale extends RuntimeException {

  public Stale(Object what) {
    super(String.valueOf(what));
  }
}
