package app.zaguan.payments.webhooks;

import app.zaguan.payments.AccountId;
import app.zaguan.shared.tenancy.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a gateway sends its notices for one account. It carries the organization, so that the
 * account is looked up behind the organization's wall. It is no secret: the signature is what
 * counts.
 */
public record WebhookAddress(String gateway, OrganizationId organization, AccountId account) {

  static final String PLACE = "/webhooks/";

  private static final String UUID_FORM = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern PATH =
      Pattern.compile(PLACE + "([a-z-]{1,40})/" + UUID_FORM + "\\." + UUID_FORM);

  public String path() {
    return PLACE + gateway + "/" + organization + "." + account;
  }

  static Optional<WebhookAddress> of(String path) {
    var parts = PATH.matcher(path);
    return parts.matches()
        ? Optional.of(
            new WebhookAddress(
                parts.group(1),
                new OrganizationId(UUID.fromString(parts.group(2))),
                new AccountId(UUID.fromString(parts.group(3)))))
        : Optional.empty();
  }
}
