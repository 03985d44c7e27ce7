package app.zaguan.payments.webhooks;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.doors.Strangers;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The hat of gateways that bring a notice: at the entry of the organization they name. */
@Component
@Order(21)
class WebhookHat implements Hat {

  private final Strangers strangers;

  WebhookHat(Strangers strangers) {
    this.strangers = strangers;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith(WebhookAddress.PLACE);
  }

  @Override
  public Visitor recognise(HttpServletRequest request) {
    var path = request.getRequestURI();
    var address = WebhookAddress.of(path).orElseThrow(() -> new NotFound(path));
    return new WebhookVisitor(address, request.getRemoteAddr());
  }

  @Override
  public String signIn(Visitor visitor, HttpServletRequest request) {
    throw new IllegalStateException("a gateway is not asked to sign in");
  }

  @Override
  public Screen frame(Visitor visitor, Frame frame) {
    return strangers.frame(frame);
  }
}
