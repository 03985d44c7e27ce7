package app.zaguan.payments;

/**
 * A way to pay that an organization offers.
 *
 * @param trial no real money moves
 */
public record Method(AccountId account, String gateway, boolean enabled, boolean trial) {}
