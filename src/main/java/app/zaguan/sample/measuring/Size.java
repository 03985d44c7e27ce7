package app.zaguan.sample.measuring;

import java.util.stream.IntStream;

/**
 * How much a measured organization holds.
 *
 * @param most the invoices of the first contact
 * @param steady those of the second, the same in every world, so that worlds can be compared
 */
record Size(int contacts, int products, int invoices, int most, int steady) {

  /** A list of so many rows is what is measured. */
  private static final int ROWS = 80;

  static final Size SMALL = new Size(10, 20, 200, 20, ROWS);
  static final Size BIG = new Size(1_000, 200, 20_000, 300, ROWS);

  /** One of the many others in the same database. */
  static final Size NEIGHBOUR = new Size(4, 10, 100, 25, 25);

  /** How many invoices each contact has: what the first two leave is shared evenly. */
  int[] shares() {
    var others = contacts - 2;
    var rest = invoices - most - steady;
    return IntStream.range(0, contacts)
        .map(it ->
            switch (it) {
              case 0 -> most;
              case 1 -> steady;
              default -> rest / others + (it - 2 < rest % others ? 1 : 0);
            })
        .toArray();
  }
}
