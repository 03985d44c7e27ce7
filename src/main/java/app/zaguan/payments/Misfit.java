package app.zaguan.payments;

/** Why money that came settles nothing by itself. */
enum Misfit {
  /** The attempt had ended without it: cancelled, declined, given up. */
  LATE,
  /** Another amount, or another currency, than was asked. */
  DIFFERENT,
  /** More than was still due when it came. */
  BEYOND_DUE
}
