package app.zaguan.shared.web.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The addresses of the stylesheet, the script and the typeface, as the build named them. */
public final class Assets {

  /** Where all of them are served, for a year, by any cache. */
  public static final String FOLDER = "/static/";

  private static final Properties NAMES = read("/assets.properties");

  private Assets() {}

  /** The address of an asset, as in {@code ${asset("app.css")}}. */
  public static String asset(String name) {
    var hashed = NAMES.getProperty(name);
    if (hashed == null) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return FOLDER + hashed;
  }

  static Properties read(String resource) {
    var properties = new Properties();
    try (var in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not built: " + resource);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
