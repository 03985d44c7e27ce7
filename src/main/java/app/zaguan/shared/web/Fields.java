package app.zaguan.shared.web;

import org.jspecify.annotations.Nullable;

/** Names of form fields as ids of elements, so that labels and errors find their field. */
public final class Fields {

  private Fields() {}

  /** {@code lines[0].unitPrice} becomes {@code lines-0-unitPrice}. */
  public static String id(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  /** The ids of what explains a field, for {@code aria-describedby}; null where nothing does. */
  public static @Nullable String describedBy(String name, boolean hinted, boolean refused) {
    var id = id(name);
    if (hinted && refused) {
      return id + "-error " + id + "-hint";
    }
    return refused ? id + "-error" : hinted ? id + "-hint" : null;
  }
}
