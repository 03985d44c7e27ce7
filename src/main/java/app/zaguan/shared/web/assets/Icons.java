package app.zaguan.shared.web.assets;

import java.util.Properties;

/** The drawings of the icons that the component {@code icon} knows. */
public final class Icons {

  private static final Properties DRAWINGS = Assets.read("icons.properties");

  private Icons() {}

  /** What stands inside the {@code svg} element of an icon. */
  public static String drawing(String name) {
    var drawing = DRAWINGS.getProperty(name);
    if (drawing == null) {
      throw new IllegalArgumentException("no such icon: " + name);
    }
    return drawing;
  }
}
