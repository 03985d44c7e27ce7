package app.zaguan.shared;

/** There is no such thing, or the one who asks may not know of it: both are a 404. */
public class NotFound extends RuntimeException {

  public NotFound(Object what) {
    super(String.valueOf(what));
  }
}
