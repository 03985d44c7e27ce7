package app.zaguan.portal.preferences;

import app.zaguan.notifications.EditableLetter;
import app.zaguan.shared.money.Money;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters to contacts about what happens to their documents, which may be worded otherwise. */
@Configuration(proxyBeanMethods = false)
class PortalLetters {

  @Bean
  EditableLetter commentLetter() {
    return new EditableLetter(
        40,
        "comment",
        List.of("portal.answered-invoice", "portal.answered-quote", "portal.answered-credit-note"),
        List.of("business", "number", "who", "message"),
        () -> List.of("Ferretería", "F26/0412", "Bru Ferrer", "«…»"));
  }

  @Bean
  EditableLetter receivedLetter() {
    return payment(50, "payment", "payment.received");
  }

  @Bean
  EditableLetter refundedLetter() {
    return payment(60, "refund", "payment.refunded");
  }

  private static EditableLetter payment(int order, String name, String kind) {
    return new EditableLetter(
        order,
        name,
        List.of(kind),
        List.of("business", "total", "number"),
        () -> List.of("Ferretería", Money.euros("1210.00"), "F26/0412"));
  }
}
