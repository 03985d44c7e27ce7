package app.zaguan.identity.audit;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.identity.places.AuditSubject;
import app.zaguan.shared.Page;
import app.zaguan.shared.Problems;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.forms.Choice;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads the trail for a page or a file. To be called with no transaction running. */
@Service
class AuditReading {

  private static final int SIZE = 50;

  private final AuditTrail trail;
  private final AuditPeople people;
  private final Map<String, AuditSubject> subjects;
  private final Here here;

  AuditReading(AuditTrail trail, AuditPeople people, List<AuditSubject> subjects, Here here) {
    this.trail = trail;
    this.people = people;
    this.subjects = subjects.stream().collect(Collectors.toMap(AuditSubject::kind, it -> it));
    this.here = here;
  }

  /** The page that was asked for; empty where the question itself is wrong. */
  AuditPage page(AuditForm form, Problems problems, ZoneId zone) {
    var query = form.query(SIZE, problems);
    var found =
        problems.isEmpty() ? trail.list(query, zone) : new Page<AuditEntry>(List.of(), null);
    var lines = lines(found.rows());
    return new AuditPage(form, lines, found.next(), people(form, lines), families());
  }

  /** Some acts with what they were done to. */
  List<AuditPage.Line> lines(List<AuditEntry> entries) {
    var named = new HashMap<UUID, AuditSubject.Named>();
    entries.stream()
        .filter(it -> it.subjectId() != null && subjects.containsKey(it.subject()))
        .collect(
            Collectors.groupingBy(
                AuditEntry::subject,
                Collectors.mapping(
                    it -> Objects.requireNonNull(it.subjectId()), Collectors.toSet())))
        .forEach((kind, ids) -> named.putAll(named(kind, ids)));
    return entries.stream().map(it -> new AuditPage.Line(it, named.get(it.subjectId()))).toList();
  }

  Page<AuditEntry> list(AuditQuery query, ZoneId zone) {
    return trail.list(query, zone);
  }

  private Map<UUID, AuditSubject.Named> named(String kind, Collection<UUID> ids) {
    return Objects.requireNonNull(subjects.get(kind)).named(ids);
  }

  /** Those who work or worked here, and whoever was asked for by a link on the page. */
  private List<Choice> people(AuditForm form, List<AuditPage.Line> lines) {
    var wall = Wall.entry(here.organization());
    var choices = new ArrayList<Choice>();
    here.behind(wall, here.actor(), people::all)
        .forEach(it -> choices.add(new Choice(it.id().toString(), it.name())));
    if (!form.person().isEmpty()
        && choices.stream().noneMatch(it -> it.value().equals(form.person()))) {
      var name =
          lines.isEmpty() ? t("audit.person.other") : AuditWords.who(lines.getFirst().entry());
      choices.add(new Choice(form.person(), name));
    }
    return choices;
  }

  private static List<Choice> families() {
    return Arrays.stream(AuditFamily.values())
        .map(it -> new Choice(it.name(), t("audit.family", it)))
        .toList();
  }
}
