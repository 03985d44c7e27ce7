package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.secrets.Token;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.doors.Hat;
import app.zaguan.shared.web.doors.Strangers;
import app.zaguan.shared.web.doors.Visitor;
import app.zaguan.shared.web.languages.Languages;
import app.zaguan.shared.web.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The hat of the sandbox's visitors. Where real money may move there is no sandbox at all. */
@Component
@Order(20)
class SandboxHat implements Hat {

  static final String PLACE = "/sandbox-gateway/";
  private static final String API = PLACE + "api/";
  private static final String BEARER = "Bearer ";

  private final Installation installation;
  private final Sandbox sandbox;
  private final Strangers strangers;
  private final Here here;

  SandboxHat(Installation installation, Sandbox sandbox, Strangers strangers, Here here) {
    this.installation = installation;
    this.sandbox = sandbox;
    this.strangers = strangers;
    this.here = here;
  }

  @Override
  public boolean covers(String path) {
    return path.startsWith(PLACE);
  }

  @Override
  public Visitor recognise(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (installation.production()) {
      throw new NotFound(path);
    }
    var text = path.startsWith(API) ? key(request) : path.substring(PLACE.length());
    var token = Token.read(text).orElseThrow(() -> new NotFound(path));
    var language = path.startsWith(API) ? Languages.wished(request) : languageOf(token);
    return new SandboxVisitor(token, language, request.getRemoteAddr());
  }

  @Override
  public String signIn(Visitor visitor, HttpServletRequest request) {
    throw new IllegalStateException("the sandbox asks nobody to sign in");
  }

  /** The payer's language was told by the merchant, and is not chosen here. */
  @Override
  public Screen frame(Visitor visitor, Frame frame) {
    var stranger = strangers.frame(frame);
    return new Screen(
        stranger.path(),
        stranger.csrf(),
        stranger.notice(),
        stranger.brand(),
        null,
        List.of(),
        null);
  }

  private Locale languageOf(Token page) {
    var payment =
        here.behind(
            Wall.entry(page.organization()), Actor.product(), () -> sandbox.ofPage(page.text()));
    return payment.orElseThrow(() -> new NotFound("page")).order().language();
  }

  private static String key(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header == null || !header.startsWith(BEARER) ? "" : header.substring(BEARER.length());
  }
}
