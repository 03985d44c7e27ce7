package app.zaguan.documents.desk;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.shared.web.screen.Hue;

/** The colour in which a standing is shown, beside its word. */
public final class StandingLook {

  private StandingLook() {}

  /** A credit note that was issued waits for nothing. */
  public static Hue hue(DocumentType type, Standing standing) {
    return type == DocumentType.CREDIT_NOTE && standing == Standing.ISSUED
        ? Hue.BLUE
        : hue(standing);
  }

  private static Hue hue(Standing standing) {
    return switch (standing) {
      case DRAFT, EXPIRED, WITHDRAWN, CREDITED -> Hue.GREY;
      case SENT, ISSUED, PARTLY_PAID -> Hue.AMBER;
      case ACCEPTED -> Hue.BLUE;
      case CONVERTED, PAID -> Hue.GREEN;
      case DECLINED, OVERDUE -> Hue.RED;
    };
  }
}
