package app.zaguan.payments.gateways;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.installation.Installation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The gateways of this installation. Where real money may move there are none for trials. */
@Component
public class Gateways {

  private final List<PaymentGateway> all;

  Gateways(List<PaymentGateway> all, Installation installation) {
    this.all = all.stream().filter(it -> !(it.isTrial() && installation.production())).toList();
  }

  public Optional<PaymentGateway> find(String name) {
    return all.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  public PaymentGateway get(String name) {
    return find(name).orElseThrow(() -> new NotFound(name));
  }

  /** Whether there is somebody to ask how a payment stands. */
  public boolean answers(String name) {
    return find(name).map(PaymentGateway::answers).orElse(true);
  }

  /** Whether a gateway is here and can be told to take no money after all. */
  public boolean cancels(String name) {
    return find(name).orElse(null) instanceof Cancels;
  }
}
