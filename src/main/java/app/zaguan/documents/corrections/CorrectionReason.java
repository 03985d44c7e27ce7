package app.zaguan.documents.corrections;

/**
 * Why an invoice is corrected: the cases of the law (RD 1619/2012, art. 15; LIVA, art. 80), and
 * under which code the Spanish tax agency registers each.
 */
public enum CorrectionReason {
  /** Goods or packaging came back: LIVA, art. 80.1.1º. */
  RETURN("R1"),
  /** A discount that was given later: LIVA, art. 80.1.2º. */
  DISCOUNT("R1"),
  /** The operation was undone, or its price changed: LIVA, art. 80.2. */
  UNDONE("R1"),
  /** The tax was wrong in law: LIVA, art. 80.6. */
  WRONG_TAX("R1"),
  /** The customer is insolvent: LIVA, art. 80.3. */
  INSOLVENCY("R2"),
  /** The debt cannot be collected: LIVA, art. 80.4. */
  UNCOLLECTABLE("R3"),
  /** What an invoice must say was wrong or missing: RD 1619/2012, art. 15.1. */
  WRONG_DATA("R4"),
  /** Anything else: told in words. */
  OTHER("R4"),
  /** What is corrected are simplified invoices. */
  SIMPLIFIED("R5");

  private final String code;

  CorrectionReason(String code) {
    this.code = code;
  }

  /** {@code R1} to {@code R5}. */
  public String code() {
    return code;
  }
}
