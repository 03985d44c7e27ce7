package app.zaguan.payments.attempts;

/** Why money that came settles nothing by itself. */
public enum Misfit {
  /** The attempt had ended without it: cancelled, declined, given up. */
  LATE,
  /** Another amount, or another currency, than was asked. */
  DIFFERENT,
  /** More than was still due when it came. */
  BEYOND_DUE
}
