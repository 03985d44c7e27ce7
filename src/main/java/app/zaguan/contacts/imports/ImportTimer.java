package app.zaguan.contacts.imports;

import app.zaguan.shared.jobs.Rounds;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has long imports worked on. */
@Configuration(proxyBeanMethods = false)
class ImportTimer {

  @Bean
  Task<Void> contactImports(Rounds rounds, Importing importing) {
    return Tasks.recurring("contact-imports", FixedDelay.ofSeconds(2))
        .execute((instance, context) ->
            rounds.work(
                Imports.QUEUE, Runnable::run, due -> importing.work(new ImportId(due.id()))));
  }
}
