package app.zaguan.payments.pages;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.places.DashboardCard;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.web.screen.Parts;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What about money waits for a person, where staff start. */
@Component
class TaskCard implements DashboardCard {

  private final StaffTasks tasks;
  private final Parts parts;

  TaskCard(StaffTasks tasks, Parts parts) {
    this.tasks = tasks;
    this.parts = parts;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Optional<Content> content(Member member) {
    if (!member.may(Area.SALES, Level.VIEW)) {
      return Optional.empty();
    }
    var count = tasks.count();
    return count == 0
        ? Optional.empty()
        : Optional.of(parts.part("payments/taskCard", Map.of("count", count)));
  }
}
