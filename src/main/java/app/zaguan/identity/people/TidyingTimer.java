package app.zaguan.identity.people;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has it tidied up once a night, by one node. */
@Configuration(proxyBeanMethods = false)
class TidyingTimer {

  @Bean
  Task<Void> tidyIdentity(Tidying tidying) {
    return Tasks.recurring("tidy-identity", new Daily(LocalTime.of(3, 20)))
        .execute((instance, context) -> tidying.tidy());
  }
}
