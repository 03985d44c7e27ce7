package app.zaguan.documents.desk.sending;

import app.zaguan.documents.Document;
import app.zaguan.shared.text.Words;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The mail that a document would be sent with, in the document's language and in the usual words.
 */
public record MailPreview(String subject, List<String> paragraphs, String button) {

  /** Stands for a number that is given only when it is sent. */
  private static final String NO_NUMBER_YET = "…";

  static MailPreview of(Document document) {
    var kind = "mail." + document.type().letter();
    var number = document.number() == null ? NO_NUMBER_YET : document.number();
    var arguments =
        new Object[] {
          number, document.paper().seller().name(), document.total(), document.dueOn(), ""
        };
    return Words.in(
        document.language(),
        LocaleContextHolder.getTimeZone(),
        () ->
            new MailPreview(
                Words.t(kind + ".subject", arguments),
                List.of(Words.t(kind + ".body", arguments).split("\n\n")),
                Words.t(kind + ".button", arguments)));
  }
}
