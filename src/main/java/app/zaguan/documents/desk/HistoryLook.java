package app.zaguan.documents.desk;

import app.zaguan.documents.Happening;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Hue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened to documents, as staff read it. */
public final class HistoryLook {

  private HistoryLook() {}

  /** In the history of one document. */
  public static app.zaguan.shared.web.screen.Happening inside(Happening happening) {
    return line(happening, Words.t(sentence(happening), arguments(happening)), null);
  }

  /** Among what happened to all of them, with the document's number. */
  public static app.zaguan.shared.web.screen.Happening among(Happening happening) {
    var document = happening.document();
    var number =
        document.number() == null
            ? Words.t("desk.a-draft." + document.type().noun())
            : document.number();
    return line(
        happening,
        Words.t(key(happening, "desk.latest."), number),
        "/" + document.type().segment() + "/" + document.id());
  }

  private static app.zaguan.shared.web.screen.Happening line(
      Happening happening, String sentence, @Nullable String address) {
    return new app.zaguan.shared.web.screen.Happening(
        icon(happening.kind()),
        hue(happening.kind()),
        sentence,
        happening.at(),
        who(happening),
        address);
  }

  private static @Nullable String who(Happening happening) {
    return happening.actorKind() == Actor.Kind.PRODUCT || happening.actorName().isBlank()
        ? null
        : happening.actorName();
  }

  /** A link, or the mail with it, may be for somebody. */
  private static String sentence(Happening happening) {
    var key = key(happening, "desk.happening.");
    return switch (happening.kind()) {
      case SENT, LINK_MADE, LINK_REVOKED ->
          happening.details().getOrDefault("email", "").isBlank() ? key : key + ".for";
      case WITHDRAWN ->
          happening.details().getOrDefault("reason", "").isBlank() ? key : key + ".because";
      case CREATED,
          CHANGED,
          ISSUED,
          SEEN,
          ACCEPTED,
          DECLINED,
          CONVERTED,
          SETTLED,
          CREDITED,
          COMMENTED ->
          key;
    };
  }

  private static String key(Happening happening, String prefix) {
    return prefix
        + happening.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (happening.isOwedAgain() ? ".back" : "");
  }

  private static Object[] arguments(Happening happening) {
    var details = happening.details();
    return new Object[] {
      details.getOrDefault("email", ""),
      details.getOrDefault("revision", ""),
      amount(happening),
      details.getOrDefault("reason", ""),
      details.getOrDefault("number", "")
    };
  }

  private static String amount(Happening happening) {
    var details = happening.details();
    var amount = details.get("amount");
    var currency = details.get("currency");
    return amount == null || currency == null
        ? ""
        : Words.money(
            happening.isOwedAgain()
                ? Money.of(amount, currency).negated()
                : Money.of(amount, currency));
  }

  private static String icon(Happening.Kind kind) {
    return switch (kind) {
      case CREATED -> "file-plus";
      case CHANGED -> "pencil";
      case SENT -> "send";
      case ISSUED -> "rubber-stamp";
      case SEEN -> "eye";
      case ACCEPTED -> "circle-check";
      case DECLINED -> "circle-x";
      case WITHDRAWN -> "arrow-back-up";
      case CONVERTED -> "file-invoice";
      case SETTLED -> "cash";
      case CREDITED -> "receipt-off";
      case COMMENTED -> "message";
      case LINK_MADE -> "link";
      case LINK_REVOKED -> "ban";
    };
  }

  private static Hue hue(Happening.Kind kind) {
    return switch (kind) {
      case ACCEPTED -> Hue.BLUE;
      case SETTLED -> Hue.GREEN;
      case DECLINED -> Hue.RED;
      case SENT, ISSUED, CREDITED, COMMENTED -> Hue.AMBER;
      case CREATED, CHANGED, SEEN, WITHDRAWN, CONVERTED, LINK_MADE, LINK_REVOKED -> Hue.GREY;
    };
  }
}
