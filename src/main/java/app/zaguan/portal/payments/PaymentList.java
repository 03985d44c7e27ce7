package app.zaguan.portal.payments;

import app.zaguan.payments.attempts.Attempt;
import app.zaguan.portal.door.House;
import app.zaguan.shared.Page;
import app.zaguan.shared.money.Money;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact's payments.
 *
 * @param credit what the contact has to its credit, per currency
 */
public record PaymentList(House house, Page<Attempt> page, String q, List<Money> credit) {

  public String address() {
    return house.at("/payments");
  }

  public String of(Attempt attempt) {
    return address() + "/" + attempt.id();
  }

  public @Nullable String next() {
    return page.next() == null
        ? null
        : address()
            + "?q="
            + URLEncoder.encode(q, StandardCharsets.UTF_8)
            + "&after="
            + page.next();
  }
}
