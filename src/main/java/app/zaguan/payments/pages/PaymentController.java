package app.zaguan.payments.pages;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.State;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.Paying;
import app.zaguan.payments.attempts.PaymentLooks;
import app.zaguan.payments.attempts.Reconciling;
import app.zaguan.payments.refunds.Refund;
import app.zaguan.payments.refunds.RefundBook;
import app.zaguan.payments.refunds.Refunding;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Notices;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One payment with its whole history, and what staff do about it. */
@Controller
@RequestMapping("/payments/{id}")
class PaymentController {

  private final PaymentPages pages;
  private final Reconciling reconciling;
  private final Paying paying;
  private final Refunding refunding;
  private final RefundBook refunds;
  private final Notices notices;

  PaymentController(
      PaymentPages pages,
      Reconciling reconciling,
      Paying paying,
      Refunding refunding,
      RefundBook refunds,
      Notices notices) {
    this.pages = pages;
    this.reconciling = reconciling;
    this.paying = paying;
    this.refunding = refunding;
    this.refunds = refunds;
    this.notices = notices;
  }

  @Needs(area = Area.SALES, level = Level.VIEW)
  @GetMapping
  ModelAndView show(Member member, @PathVariable AttemptId id) {
    return new ModelAndView("payments/show", "page", pages.of(id, member));
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/reconciliation")
  String reconcile(@PathVariable AttemptId id, @RequestParam(defaultValue = "") String from) {
    var attempt = reconciling.reconcile(id);
    refunds.of(id).stream().filter(Refund::isOpen).forEach(it -> refunding.reconcile(it.id()));
    notices.done("payment.reconciled", PaymentLooks.word(attempt));
    return "redirect:" + back(attempt, from);
  }

  /** The transfer will not come, or the gateway is told to take nothing. */
  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/cancellation")
  String cancel(@PathVariable AttemptId id, @RequestParam(defaultValue = "") String from) {
    var attempt = paying.cancel(id);
    notices.done("payment.called-off", PaymentLooks.word(attempt));
    return "redirect:" + back(attempt, from);
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/refunds")
  ModelAndView refund(
      Member member,
      @PathVariable AttemptId id,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String reason) {
    var page = pages.of(id, member);
    try {
      var way = kind.equals(Refund.Kind.GATEWAY.name()) ? Refund.Kind.GATEWAY : Refund.Kind.HAND;
      var refund = refunding.refund(id, money(amount, page.attempt()), way, reason);
      notices.done("payment.refund." + refund.state().name().toLowerCase(), refund.amount());
      return new ModelAndView("redirect:/payments/" + id);
    } catch (Refused refused) {
      return refused(page.with(amount, kind, reason, refused.problems()));
    }
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/reversal")
  ModelAndView undo(
      Member member, @PathVariable AttemptId id, @RequestParam(defaultValue = "") String reason) {
    var page = pages.of(id, member);
    try {
      refunding.undo(id, reason);
      notices.done("payment.undone");
      return new ModelAndView("redirect:/payments/" + id);
    } catch (Refused refused) {
      return refused(page.with("", "", reason, refused.problems()));
    }
  }

  private static ModelAndView refused(PaymentPage page) {
    return new ModelAndView(
        "payments/show", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static Money money(String typed, Attempt attempt) {
    var currency =
        attempt.state() instanceof State.Succeeded it
            ? it.received().currency()
            : attempt.amount().currency();
    var problems = new Problems();
    var amount = new Typed(Words.locale(), problems).decimal("amount", typed);
    problems
        .unless(
            amount.isPresent() || !problems.isEmpty(), "amount", "payment.refund.amount.missing")
        .orRefuse();
    return new Money(amount.orElseThrow(), currency);
  }

  private static String back(Attempt attempt, String from) {
    return switch (from) {
      case "list" -> "/payments";
      case "invoice" -> "/invoices/" + attempt.document() + "#payments";
      default -> "/payments/" + attempt.id();
    };
  }
}
