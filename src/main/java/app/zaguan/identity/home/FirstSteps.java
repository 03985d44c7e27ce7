package app.zaguan.identity.home;

import app.zaguan.identity.Member;
import app.zaguan.identity.places.DashboardCard;
import app.zaguan.identity.places.FirstStep;
import app.zaguan.shared.web.screen.Parts;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new organization does first, until all of it is done. */
@Component
class FirstSteps implements DashboardCard {

  private final List<FirstStep> steps;
  private final Parts parts;

  FirstSteps(List<FirstStep> steps, Parts parts) {
    this.steps = steps.stream().sorted(Comparator.comparing(FirstStep::order)).toList();
    this.parts = parts;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Content> content(Member member) {
    var rows =
        steps.stream()
            .filter(it -> member.may(it.area(), it.level()))
            .map(it -> new FirstStepRow(it, it.done().getAsBoolean()))
            .toList();
    return rows.stream().allMatch(FirstStepRow::done)
        ? Optional.empty()
        : Optional.of(parts.part("identity/home/firstSteps", Map.of("rows", rows)));
  }
}
