package app.zaguan.payments.gateways;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.payments.AttemptId;
import app.zaguan.shared.installation.Installation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GatewaysTest {

  @Test
  void aTrialGatewayIsThereOnlyWhereNoRealMoneyMoves() {
    assertThat(new Gateways(List.of(new Trial()), installation(false)).find("trial")).isPresent();
    assertThat(new Gateways(List.of(new Trial()), installation(true)).find("trial")).isEmpty();
  }

  @Test
  void whatAGatewayCannotDoIsNotOffered() {
    assertThat(new Gateways(List.of(new Trial()), installation(false)).cancels("trial")).isFalse();
  }

  private static Installation installation(boolean production) {
    var given = Map.of("zaguan.production", production);
    return new Binder(new MapConfigurationPropertySource(given))
        .bindOrCreate("zaguan", Installation.class);
  }

  private static final class Trial implements PaymentGateway {

    @Override
    public String name() {
      return "trial";
    }

    @Override
    public boolean isTrial() {
      return true;
    }

    @Override
    public Answer start(Account account, Charge charge) {
      return new Answer.NotKnown();
    }

    @Override
    public Answer ask(Account account, AttemptId attempt) {
      return new Answer.NotKnown();
    }
  }
}
