package app.zaguan.shared.database;

import java.util.Map;

/**
 * What a backup says of itself: whether it can be restored here, and that it is whole.
 *
 * @param made when, in ISO 8601
 * @param system the kind of machine whose server wrote the database's files, and alone reads them
 * @param postgres the major version of that server
 * @param schema the latest migration in it
 * @param sealed whether the key that opens what is sealed is in it; where it came from the
 *     environment it is not
 * @param checksums the SHA-256 of each file, by its name
 */
record Manifest(
    int format,
    String made,
    String system,
    int postgres,
    String schema,
    boolean sealed,
    Map<String, String> checksums) {

  static final int FORMAT = 1;
  static final String NAME = "manifest.json";

  /** The kind of machine this is. */
  static String here() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }
}
