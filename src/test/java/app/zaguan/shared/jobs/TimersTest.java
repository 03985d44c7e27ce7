package app.zaguan.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.RunningApplication;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningApplication
class TimersTest {

  private static final TaskInstanceId SWEEPING = TaskInstanceId.of("sweep-files", "recurring");

  @Autowired Scheduler scheduler;

  @Test
  void whatATimerIsSetToIsKept() {
    var set = scheduler.getScheduledExecution(SWEEPING).orElseThrow().getExecutionTime();
    var later = Instant.parse("2091-03-04T03:40:00Z");

    scheduler.reschedule(SWEEPING, later);
    var kept = scheduler.getScheduledExecution(SWEEPING).orElseThrow().getExecutionTime();
    scheduler.reschedule(SWEEPING, set);

    assertThat(kept).isEqualTo(later);
  }
}
