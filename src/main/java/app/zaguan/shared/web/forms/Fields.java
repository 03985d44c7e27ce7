package app.zaguan.shared.web.forms;

import org.jspecify.annotations.Nullable;

/** Names of form fields as ids of elements, so that labels and errors find their field. */
public final class Fields {

  private Fields() {}

  /** {@code lines[0].unitPrice} becomes {@code lines-0-unitPrice}. */
  public static String id(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }

  /** The id of what explains a field, for {@code aria-describedby}: its problem before its hint. */
  public static @Nullable String describedBy(String name, boolean hinted, boolean refused) {
    return refused ? id(name) + "-error" : hinted ? id(name) + "-hint" : null;
  }
}
