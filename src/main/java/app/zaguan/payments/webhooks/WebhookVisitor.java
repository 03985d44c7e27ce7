package app.zaguan.payments.webhooks;

import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.method.HandlerMethod;

/** Whoever brings a notice: nobody, until its signature is proven. */
record WebhookVisitor(WebhookAddress account, String address) implements Visitor {

  @Override
  public Wall wall() {
    return Wall.entry(account.organization());
  }

  @Override
  public Actor actor() {
    return Actor.stranger(address);
  }

  @Override
  public Locale language() {
    return Locale.ENGLISH;
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("UTC");
  }

  @Override
  public Permission permission(HandlerMethod handler) {
    return handler.hasMethodAnnotation(Open.class) ? Permission.GRANTED : Permission.NOT_FOUND;
  }
}
