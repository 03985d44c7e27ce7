package app.zaguan.payments.attempts;

import app.zaguan.shared.money.Money;

/** What follows from a gateway's answer. */
sealed interface Turn {

  /** No money is spoken of, or it was taken before: the attempt as it stands now. */
  record Stands(Attempt attempt) implements Turn {}

  /** What was asked for is there, and settles the document. */
  record Settles(Attempt attempt, Money received) implements Turn {}

  /** Money is there that does not fit: it is kept as credit, and a person is told. */
  record Keeps(Attempt attempt, Money received, Misfit why) implements Turn {}
}
