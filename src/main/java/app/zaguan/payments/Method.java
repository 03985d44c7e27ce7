package app.zaguan.payments;

/**
 * A way to pay that an organization offers.
 *
 * @param trial no real money moves
 */
public record Method(AccountId account, String gateway, boolean enabled, boolean trial) {

  /** The bank transfer: ordered by the payer at the own bank, seen by staff on theirs. */
  public static final String TRANSFER = "transfer";

  public boolean isTransfer() {
    return gateway.equals(TRANSFER);
  }
}
