package app.zaguan.documents.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Who says yes, as they say it themselves; where and when from is the actor's and the clock's.
 *
 * @param drawing a picture of the drawn signature, in any format that pictures may have
 * @param agent the browser's name for itself
 */
public record Signature(
    @Nullable String name,
    @Nullable String email,
    byte @Nullable [] drawing,
    @Nullable String agent) {

  public static Signature of(String name, @Nullable String email) {
    return new Signature(name, email, null, null);
  }
}
