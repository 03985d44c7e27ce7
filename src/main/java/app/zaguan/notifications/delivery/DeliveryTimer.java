package app.zaguan.notifications.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the outbox worked off every few seconds, by one node at a time. */
@Configuration(proxyBeanMethods = false)
class DeliveryTimer {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryTimer.class);

  @Bean
  Task<Void> outgoingMail(Delivery delivery, Smtp smtp) {
    if (!smtp.isThere()) {
      LOG.info("No mail server (ZAGUAN_SMTP_HOST): mails are kept, and read at /outbox");
    }
    return Tasks.recurring("outgoing-mail", FixedDelay.ofSeconds(5))
        .execute((instance, context) -> {
          if (smtp.isThere()) {
            delivery.deliverDue();
          }
        });
  }
}
