package app.zaguan.payments.sandbox.simulator;

/** What a payer can make the sandbox do: what gateways do on good days and on bad ones. */
public enum Choice {
  PAY,
  DECLINE,
  /** Takes the money after a while, cancelled or not, and tells then. */
  LATE,
  /** Takes the money, and is silent for a while: no notice, no answer. */
  SILENT,
  TWICE,
  FORGED,
  OTHER_AMOUNT,
  OTHER_CURRENCY;

  boolean isPaid() {
    return this != DECLINE;
  }
}
