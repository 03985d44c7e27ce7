package app.zaguan.payments.pages;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentPanel;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.corrections.CorrectedInvoice;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.DocumentPayments;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.shared.web.screen.Screen;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * An invoice's payments on its page: what was tried, and to the contact how to pay. On the page of
 * a credit note the staff read which payments of its invoices are still under way.
 */
@Component
class PaymentPanel implements DocumentPanel {

  private final Payments payments;
  private final TemplateEngine templates;

  PaymentPanel(Payments payments, TemplateEngine templates) {
    this.payments = payments;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Shown> content(Document document, Side side, Screen screen) {
    return document.type() == DocumentType.CREDIT_NOTE
        ? underWay(document, side)
        : paid(document, side, screen);
  }

  /** What may still arrive for the invoices that it corrects. */
  private Optional<Shown> underWay(Document document, Side side) {
    var correction = document.paper().correction();
    if (correction == null || side == Side.PORTAL || side == Side.PORTAL_READER) {
      return Optional.empty();
    }
    var originals = correction.originals().stream().map(CorrectedInvoice::id).toList();
    var open = originals.isEmpty() ? List.<Attempt>of() : payments.holding(originals);
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(shown("payments/underWay.jte", Map.of("attempts", open), false, true));
  }

  private Optional<Shown> paid(Document document, Side side, Screen screen) {
    if (document.type() != DocumentType.INVOICE || document.state() != DocumentState.ISSUED) {
      return Optional.empty();
    }
    var all = payments.of(document);
    var underWay = all.elsewhere() || all.holding().isPresent();
    var invites = side == Side.PORTAL && !underWay && canBePaid(document, all);
    if (!underWay && !invites && !isTelling(document, all, side)) {
      return Optional.empty();
    }
    var page = new HashMap<String, Object>();
    page.put("screen", screen);
    page.put("document", document);
    page.put("payments", all);
    return Optional.of(
        switch (side) {
          case STAFF, READER -> {
            page.put("mayEdit", side == Side.STAFF);
            yield shown("payments/staffPanel.jte", page, invites, underWay);
          }
          case PORTAL, PORTAL_READER -> {
            page.put("mayPay", side == Side.PORTAL);
            page.put("invites", invites);
            yield shown("payments/portalPanel.jte", page, invites, underWay);
          }
        });
  }

  private Shown shown(
      String template, Map<String, Object> page, boolean invites, boolean underWay) {
    return new Shown(output -> templates.render(template, page, output), invites, underWay);
  }

  /** Whether the contact has something to pay it with. */
  private static boolean canBePaid(Document document, DocumentPayments all) {
    return document.due().isPositive()
        && (!all.methods().isEmpty() || all.credit().isPositive() || all.open().isPresent());
  }

  /** Whether there is something to see or to do beside paying it now. */
  private static boolean isTelling(Document document, DocumentPayments all, Side side) {
    return switch (side) {
      case STAFF -> !all.attempts().isEmpty() || document.due().isPositive();
      case READER -> !all.attempts().isEmpty();
      case PORTAL, PORTAL_READER -> all.attempts().stream().anyMatch(it -> !it.isOpen());
    };
  }
}
