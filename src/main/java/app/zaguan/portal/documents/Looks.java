package app.zaguan.portal.documents;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Happening;
import app.zaguan.documents.Standing;
import app.zaguan.portal.door.House;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Hue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How documents and what happened to them look and read to a contact. */
public final class Looks {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private Looks() {}

  /** A credit note that was issued waits for nothing. */
  public static Hue hue(DocumentType type, Standing standing) {
    return type == DocumentType.CREDIT_NOTE && standing == Standing.ISSUED
        ? Hue.BLUE
        : hue(standing);
  }

  private static Hue hue(Standing standing) {
    return switch (standing) {
      case DRAFT, EXPIRED, WITHDRAWN, CONVERTED, CREDITED -> Hue.GREY;
      case SENT, ISSUED, PARTLY_PAID -> Hue.AMBER;
      case ACCEPTED -> Hue.BLUE;
      case DECLINED, OVERDUE -> Hue.RED;
      case PAID -> Hue.GREEN;
    };
  }

  public static String word(DocumentType type, Standing standing) {
    return Words.t("portal.standing." + type.noun(), standing);
  }

  /** How near its day is: {@code vence en 3 días}, {@code vencida hace 2 días}. */
  public static String when(DocumentType type, @Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return "";
    }
    var days = (int) ChronoUnit.DAYS.between(today, day);
    var key = "portal." + type.noun() + (days < 0 ? ".was-due" : ".is-due");
    return Math.abs(days) > 45
        ? Words.t("portal." + type.noun() + ".due-on", day)
        : Words.t(key, Math.abs(days));
  }

  /** The same for what still waits; otherwise nothing. */
  public static String when(Document document, LocalDate today) {
    return switch (document.standing()) {
      case SENT, ISSUED, PARTLY_PAID, OVERDUE, EXPIRED ->
          document.type() == DocumentType.CREDIT_NOTE
              ? ""
              : when(document.type(), document.dueOn(), today);
      case DRAFT, ACCEPTED, DECLINED, WITHDRAWN, CONVERTED, PAID, CREDITED -> "";
    };
  }

  /** A moment as a certificate gives it, the same for every reader. */
  public static String utc(Instant moment) {
    return UTC.format(moment);
  }

  /**
   * A line of the history as the contact reads it, with the document's name where it is one of
   * many.
   */
  public static app.zaguan.shared.web.screen.Happening told(
      Happening happening, House house, boolean named) {
    var document = happening.document();
    var number = document.number() == null ? "" : document.number();
    var mine =
        happening.actorKind() == Actor.Kind.CONTACT || happening.actorKind() == Actor.Kind.LINK;
    var key =
        "portal.happening."
            + happening.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
            + (happening.isOwedAgain() ? ".back" : mine ? ".by-contact" : "");
    return new app.zaguan.shared.web.screen.Happening(
        icon(happening.kind()),
        hue(happening.kind()),
        Words.t(key, named ? number : Words.t("portal.happening.it." + document.type().noun())),
        happening.at(),
        mine ? happening.actorName() : null,
        named ? house.at("/" + document.type().segment() + "/" + document.id()) : null);
  }

  private static String icon(Happening.Kind kind) {
    return switch (kind) {
      case CREATED, CHANGED, CONVERTED -> "file-text";
      case SENT, LINK_MADE, LINK_REVOKED -> "mail";
      case ISSUED -> "receipt";
      case SEEN -> "eye";
      case ACCEPTED -> "circle-check";
      case DECLINED -> "x";
      case WITHDRAWN -> "arrow-back-up";
      case SETTLED -> "cash";
      case CREDITED -> "receipt-off";
      case COMMENTED -> "message";
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
