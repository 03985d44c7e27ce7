package app.zaguan.documents.sending;

import app.zaguan.notifications.EditableLetter;
import app.zaguan.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters with which documents go out, which an organization may word otherwise. */
@Configuration(proxyBeanMethods = false)
class SendingLetters {

  private static final List<String> MENTIONS = List.of("number", "business", "total", "due", "");

  @Bean
  EditableLetter quoteLetter() {
    return letter(10, "quote", "quote.sent", "P26/0031");
  }

  @Bean
  EditableLetter invoiceLetter() {
    return letter(20, "invoice", "invoice.issued", "F26/0412");
  }

  @Bean
  EditableLetter creditNoteLetter() {
    return letter(30, "credit-note", "credit-note.issued", "R26/0003");
  }

  private static EditableLetter letter(int order, String name, String kind, String number) {
    return new EditableLetter(
        order,
        name,
        List.of(kind),
        MENTIONS,
        () ->
            List.of(number, "Ferretería", Money.euros("1210.00"), LocalDate.of(2026, 12, 21), ""));
  }
}
