package app.zaguan.files;

/** The name of a file, as its owner knows it and no disk ever uses it. */
public final class FileName {

  private static final int LENGTH = 150;

  private FileName() {}

  /** Without folders, control characters and what systems refuse; never empty. */
  public static String clean(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
    var shown = plain.replaceAll("^\\.+", "");
    return shown.isEmpty() ? "file" : shortened(shown);
  }

  /** Keeps the ending, by which people and systems know what it is. */
  private static String shortened(String name) {
    if (name.length() <= LENGTH) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, LENGTH - ending.length()) + ending;
  }
}
