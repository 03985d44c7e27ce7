package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.doors.Open;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page where the payer decides what this gateway does. */
@Controller
class SandboxPageController {

  private final Sandbox sandbox;
  private final Messenger messenger;
  private final Clock clock;

  SandboxPageController(Sandbox sandbox, Messenger messenger, Clock clock) {
    this.sandbox = sandbox;
    this.messenger = messenger;
    this.clock = clock;
  }

  @Open
  @GetMapping("/sandbox-gateway/{page}")
  ModelAndView show(SandboxVisitor visitor) {
    var payment = payment(visitor);
    return new ModelAndView(
        "payments/sandbox/payment",
        Map.of("payment", payment, "undecided", payment.isUndecided(clock.instant())));
  }

  @Open
  @PostMapping("/sandbox-gateway/{page}")
  String update(SandboxVisitor visitor, @RequestParam Choice choice) {
    var payment = sandbox.choose(payment(visitor), choice);
    messenger.sendDue();
    return "redirect:" + payment.order().returnPath();
  }

  private Payment payment(SandboxVisitor visitor) {
    return sandbox.ofPage(visitor.token().text()).orElseThrow(() -> new NotFound("page"));
  }
}
