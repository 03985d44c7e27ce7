package app.zaguan.shared.web.screen;

import static app.zaguan.shared.text.Words.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The browser and the system that a visitor uses, as far as the browser tells: enough for a person
 * to know their own again. No versions, and nothing is decided by it.
 */
public record Device(@Nullable String browser, @Nullable String system) {

  /** Each browser by the word that tells it from those it pretends to be; the first one counts. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser", "Samsung Internet"),
          Map.entry("Firefox", "Firefox"),
          Map.entry("FxiOS", "Firefox"),
          Map.entry("CriOS", "Chrome"),
          Map.entry("Chrome", "Chrome"),
          Map.entry("Safari", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Android", "Android"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "Mac"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Linux", "Linux"));

  public static Device of(@Nullable String agent) {
    var said = agent == null ? "" : agent;
    return new Device(first(BROWSERS, said).orElse(null), first(SYSTEMS, said).orElse(null));
  }

  /** {@code Chrome en Windows}, in the reader's language. */
  public String name() {
    if (browser == null) {
      return system == null ? t("device.unknown") : system;
    }
    return system == null ? browser : t("device.browser-on-system", browser, system);
  }

  private static Optional<String> first(List<Map.Entry<String, String>> known, String said) {
    return known.stream()
        .filter(it -> said.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
