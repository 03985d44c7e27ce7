package app.zaguan.documents.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.Standing;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be sent, and where to. */
final class SendRules {

  static final int MOST = 20;
  private static final int MESSAGE = 5_000;
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^@\\s,;<>\"\\p{Cntrl}]{1,64}@[^@\\s,;<>\"\\p{Cntrl}]+\\.[^@\\s,;<>\"\\p{Cntrl}]{2,63}");

  private SendRules() {}

  static void check(SendRequest request) {
    var problems =
        new Problems()
            .unless(!request.to().isEmpty(), "to", "sending.to.missing")
            .unless(request.to().size() <= MOST, "to", "sending.to.too-many", MOST);
    for (var address : request.to()) {
      problems.unless(isEmail(address), "to", "sending.to.malformed", shortened(address));
    }
    var message = request.message();
    problems.unless(
        message == null || message.length() <= MESSAGE,
        "message",
        "document.text.too-long",
        MESSAGE);
    problems.orRefuse();
  }

  /** Whether the document may leave as it stands, with changes applied if there are any. */
  static void check(Document document, boolean hasChanges) {
    var number = String.valueOf(document.number());
    switch (document.type()) {
      case INVOICE, CREDIT_NOTE -> {
        if (document.isDraft()) {
          throw new Refused(document.type().noun() + ".send.draft");
        }
      }
      case QUOTE -> {
        if (document.standing() == Standing.WITHDRAWN) {
          throw new Refused("quote.send.withdrawn", number);
        }
        if (document.standing() == Standing.DECLINED && !hasChanges) {
          throw new Refused("quote.send.declined", number);
        }
        if (document.standing() == Standing.EXPIRED && !hasChanges) {
          throw new Refused("quote.send.expired", number, document.dueOn());
        }
      }
    }
  }

  static String clean(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isEmail(String address) {
    return address.length() <= 254 && EMAIL.matcher(address).matches();
  }

  private static String shortened(String address) {
    return address.length() <= 80 ? address : address.substring(0, 80) + "…";
  }
}
