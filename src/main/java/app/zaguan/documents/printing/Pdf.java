package app.zaguan.documents.printing;

import app.zaguan.documents.papers.Paper;
import app.zaguan.shared.text.Words;
import java.util.TimeZone;

/**
 * A document as PDF.
 *
 * @param name for the file, with its ending
 */
public record Pdf(String name, byte[] content) {

  /** {@code F26-0001.pdf}: a number has a slash, a file's name has none. */
  static String name(Paper paper) {
    var number = paper.number();
    return name(number == null ? draft(paper) : number);
  }

  static String name(String number) {
    return number.replace('/', '-') + ".pdf";
  }

  private static String draft(Paper paper) {
    return Words.in(paper.language(), TimeZone.getDefault(), () -> Words.t("document.pdf.draft"));
  }

  @Override
  public String toString() {
    return "Pdf " + name;
  }
}
