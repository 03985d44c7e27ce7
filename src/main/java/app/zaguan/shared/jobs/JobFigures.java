package app.zaguan.shared.jobs;

import app.zaguan.shared.metrics.Tally;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many timers are late, and how many failed the last time. */
@Component
class JobFigures implements MeterBinder {

  private final Tally tally;

  JobFigures(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    tally.gauge(
        registry,
        "zaguan.jobs",
        "late",
        """
        select count(*) from scheduled_tasks
         where not picked and execution_time < cast(:now as timestamptz) - interval '2 minutes'
        """);
    tally.gauge(
        registry,
        "zaguan.jobs",
        "failing",
        """
        select count(*) from scheduled_tasks
         where consecutive_failures > 0
        """);
  }
}
