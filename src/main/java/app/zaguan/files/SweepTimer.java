package app.zaguan.files;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the files swept once a night, by one node. */
@Configuration(proxyBeanMethods = false)
class SweepTimer {

  @Bean
  Task<Void> sweepFiles(Sweeper sweeper) {
    return Tasks.recurring("sweep-files", new Daily(LocalTime.of(3, 40)))
        .execute((instance, context) -> sweeper.sweep());
  }
}
