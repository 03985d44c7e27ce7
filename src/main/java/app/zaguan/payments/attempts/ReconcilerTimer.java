package app.zaguan.payments.attempts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the reconciler work every few seconds, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ReconcilerTimer {

  @Bean
  Task<Void> paymentReconciler(Reconciler reconciler) {
    return Tasks.recurring("payment-reconciler", FixedDelay.ofSeconds(10))
        .execute((instance, context) -> reconciler.work());
  }
}
