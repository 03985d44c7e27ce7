package app.zaguan.payments.sandbox.simulator;

import app.zaguan.shared.installation.Installation;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the sandbox send the notices that were to come late. */
@Configuration(proxyBeanMethods = false)
class SandboxTimer {

  @Bean
  Task<Void> sandboxMessenger(Messenger messenger, Installation installation) {
    return Tasks.recurring("sandbox-notices", FixedDelay.ofSeconds(5))
        .execute((instance, context) -> {
          if (!installation.production()) {
            messenger.sendDue();
          }
        });
  }
}
