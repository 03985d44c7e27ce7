package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Open;
import app.zaguan.shared.web.doors.Visitor;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.method.HandlerMethod;

/**
 * Whoever comes to the sandbox: a payer on a payment's page, or a merchant with a key.
 *
 * @param token the address of the page, or the key
 */
record SandboxVisitor(Token token, Locale language, String address) implements Visitor {

  @Override
  public Wall wall() {
    return Wall.entry(token.organization());
  }

  @Override
  public Actor actor() {
    return Actor.stranger(address);
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Madrid");
  }

  @Override
  public Permission permission(HandlerMethod handler) {
    return handler.hasMethodAnnotation(Open.class) ? Permission.GRANTED : Permission.NOT_FOUND;
  }
}
