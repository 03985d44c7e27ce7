package app.zaguan.payments.gateways;

import app.zaguan.payments.AttemptId;

/** A gateway that can be told to take no money after all. */
public interface Cancels {

  /** Asks it to; the answer is what became of it, which may be that the money was there already. */
  Answer cancel(Account account, AttemptId attempt);
}
