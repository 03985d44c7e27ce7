package app.zaguan.identity.founding;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether who signs up proves the address first. Where there is a mail server, yes: an account is
 * opened by what was mailed. Where there is none, as when one tries the product on one's own
 * machine, one is in at once.
 */
@Component
public class AddressProof {

  private final Environment environment;

  AddressProof(Environment environment) {
    this.environment = environment;
  }

  public boolean isAsked() {
    return !environment.getProperty("zaguan.smtp.host", "").isBlank();
  }
}
