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
import gg.jte.Content;
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
  public Optional<Content> content(Document document, Side side, Screen screen) {
    return document.type() == DocumentType.CREDIT_NOTE
        ? underWay(document, side)
        : paid(document, side, screen);
  }

  /** What may still arrive for the invoices that it corrects. */
  private Optional<Content> underWay(Document document, Side side) {
    var correction = document.paper().correction();
    if (correction == null || side == Side.PORTAL) {
      return Optional.empty();
    }
    var originals = correction.originals().stream().map(CorrectedInvoice::id).toList();
    var open = originals.isEmpty() ? List.<Attempt>of() : payments.holding(originals);
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            output -> templates.render("payments/underWay.jte", Map.of("attempts", open), output));
  }

  private Optional<Content> paid(Document document, Side side, Screen screen) {
    if (document.type() != DocumentType.INVOICE || document.state() != DocumentState.ISSUED) {
      return Optional.empty();
    }
    var all = payments.of(document);
    if (all.attempts().isEmpty() && !all.elsewhere() && !isWorthwhile(document, all, side)) {
      return Optional.empty();
    }
    var template =
        switch (side) {
          case STAFF, READER -> "payments/staffPanel.jte";
          case PORTAL -> "payments/portalPanel.jte";
        };
    var page = new HashMap<String, Object>();
    page.put("screen", screen);
    page.put("document", document);
    page.put("payments", all);
    if (side != Side.PORTAL) {
      page.put("mayEdit", side == Side.STAFF);
    }
    return Optional.of(output -> templates.render(template, page, output));
  }

  /** Whether there is something to do, though nothing was tried yet. */
  private static boolean isWorthwhile(Document document, DocumentPayments all, Side side) {
    return document.due().isPositive()
        && switch (side) {
          case STAFF -> true;
          case READER -> false;
          case PORTAL -> !all.methods().isEmpty() || all.credit().isPositive();
        };
  }
}
