package app.zaguan.shared.web.doors;

import org.jspecify.annotations.Nullable;

/** Addresses that came with a request and are gone to afterwards: only ever within this product. */
public final class LocalPath {

  private LocalPath() {}

  /** The address, or the other one where it is none of ours: browsers read //x and /\x as hosts. */
  public static String or(@Nullable String wished, String otherwise) {
    return wished != null && wished.matches("/(?![/\\\\])[^\\s\\\\{}\\p{Cntrl}]*")
        ? wished
        : otherwise;
  }
}
