package app.zaguan.payments.gateways;

import app.zaguan.payments.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An organization's account at a gateway, opened for use.
 *
 * @param credentials in the gateway's own form; empty where none are needed
 * @param webhookSecret what its notices are signed with; none: they are refused
 */
public record Account(
    AccountId id,
    String gateway,
    boolean enabled,
    String credentials,
    @Nullable String webhookSecret) {

  /** Without what it knows. */
  @Override
  public String toString() {
    return "Account " + id + " at " + gateway;
  }
}
