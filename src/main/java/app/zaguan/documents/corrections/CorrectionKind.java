package app.zaguan.documents.corrections;

/** How a credit note corrects (RD 1619/2012, art. 15.5). */
public enum CorrectionKind {
  /** It says what is taken away. */
  DIFFERENCES("I"),
  /** It says how the invoice should have been, and stands in its place. */
  SUBSTITUTION("S");

  private final String code;

  CorrectionKind(String code) {
    this.code = code;
  }

  /** As the Spanish tax agency names it: {@code I} or {@code S}. */
  public String code() {
    return code;
  }
}
