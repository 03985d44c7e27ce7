package app.zaguan.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Tells a file that is a picture and something else as well: a page, a program, an archive. What we
 * keep is made anew of the pixels and would be harmless, but whoever uploads such a thing means it
 * for somebody.
 */
final class Disguise {

  private static final List<String> PAGES =
      List.of("<script", "<html", "<!doctype", "<svg", "<?php", "<iframe", "javascript:");

  /** The directory at the end of a zip, a jar or an office document (APPNOTE 4.3.16). */
  private static final String ARCHIVE_END = "PK\u0005\u0006";

  private static final int LONGEST_ARCHIVE_COMMENT = 65_535 + 22;

  private Disguise() {}

  static boolean isWorn(byte[] upload) {
    var text = new String(upload, StandardCharsets.ISO_8859_1);
    var lower = text.toLowerCase(Locale.ROOT);
    var end = text.substring(Math.max(0, text.length() - LONGEST_ARCHIVE_COMMENT));
    return PAGES.stream().anyMatch(lower::contains) || end.contains(ARCHIVE_END);
  }
}
