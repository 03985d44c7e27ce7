package app.zaguan.documents.numbers;

import app.zaguan.documents.DocumentType;

/**
 * The numbers of one type of documents in one year.
 *
 * @param prefix what each begins with
 * @param next the number that is given next
 * @param isBegun whether one was given already: then only the next one follows
 */
public record Series(DocumentType type, String prefix, int year, int next, boolean isBegun) {

  /** {@code F26/0001}. */
  public String nextNumber() {
    return DocumentNumber.of(prefix, year, next).text();
  }
}
