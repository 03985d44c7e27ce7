package app.zaguan.payments.pages;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.payments.AccountId;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which methods of payment the organization offers (PAY-2). */
@Controller
class MethodsController {

  private final Payments payments;
  private final Offering offering;
  private final Notices notices;

  MethodsController(Payments payments, Offering offering, Notices notices) {
    this.payments = payments;
    this.offering = offering;
    this.notices = notices;
  }

  @Needs(area = Area.PORTAL_SETTINGS, level = Level.VIEW)
  @GetMapping("/settings/payments")
  ModelAndView index() {
    return new ModelAndView("payments/methods", "methods", payments.methods());
  }

  @Needs(area = Area.PORTAL_SETTINGS, level = Level.EDIT)
  @PostMapping("/settings/payments/{id}")
  String update(@PathVariable AccountId id, @RequestParam(defaultValue = "false") boolean enabled) {
    offering.enable(id, enabled);
    notices.done(enabled ? "payment.method.offered" : "payment.method.withdrawn");
    return "redirect:/settings/payments";
  }
}
