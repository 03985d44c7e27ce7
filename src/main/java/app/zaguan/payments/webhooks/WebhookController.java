package app.zaguan.payments.webhooks;

import app.zaguan.payments.gateways.Account;
import app.zaguan.payments.gateways.GatewayAccounts;
import app.zaguan.payments.gateways.Gateways;
import app.zaguan.payments.gateways.SendsEvents;
import app.zaguan.payments.gateways.SendsEvents.Notice;
import app.zaguan.payments.gateways.SendsEvents.Reading;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.doors.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the notices of gateways: read only when signed, answered only when kept. */
@Controller
class WebhookController {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
  private static final int LIMIT = 64 * 1024;

  private final Gateways gateways;
  private final GatewayAccounts accounts;
  private final Taking taking;

  WebhookController(Gateways gateways, GatewayAccounts accounts, Taking taking) {
    this.gateways = gateways;
    this.accounts = accounts;
    this.taking = taking;
  }

  @Open
  @PostMapping("/webhooks/{gateway}/{account}")
  ResponseEntity<Void> create(WebhookVisitor visitor, HttpServletRequest request)
      throws IOException {
    var address = visitor.account();
    if (!(gateways.get(address.gateway()) instanceof SendsEvents gateway)) {
      throw new NotFound(address.gateway());
    }
    var account = accountOf(address);
    var body = request.getInputStream().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    return switch (read(gateway, account, new Notice(request::getHeader, body))) {
      case Reading.Genuine notice -> {
        taking.take(address, notice, body);
        yield ResponseEntity.noContent().build();
      }
      case Reading.Refused refused -> {
        LOG.warn("notice for {} refused: {}", account, refused.why());
        yield ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
      }
    };
  }

  private Account accountOf(WebhookAddress address) {
    return accounts
        .find(address.account())
        .filter(it -> it.gateway().equals(address.gateway()))
        .orElseThrow(() -> new NotFound(address.account()));
  }

  private static Reading read(SendsEvents gateway, Account account, Notice notice) {
    var secret = account.webhookSecret();
    return secret == null ? new Reading.Refused("no secret") : gateway.read(secret, notice);
  }
}
