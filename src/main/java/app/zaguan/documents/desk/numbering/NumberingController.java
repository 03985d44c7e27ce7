package app.zaguan.documents.desk.numbering;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.numbers.Numbering;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.identity.Organizations;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the numbers of documents begin (DOC-3): once, before the first of the year is given. */
@Controller
class NumberingController {

  private final Numbering numbering;
  private final Organizations organizations;
  private final Notices notices;
  private final Clock clock;

  NumberingController(
      Numbering numbering, Organizations organizations, Notices notices, Clock clock) {
    this.numbering = numbering;
    this.organizations = organizations;
    this.notices = notices;
    this.clock = clock;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping("/settings/numbering")
  ModelAndView index() {
    return page(null, NumberingForm.empty(), Problems.none(), HttpStatus.OK);
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping({
    "/settings/numbering/quotes",
    "/settings/numbering/invoices",
    "/settings/numbering/credit-notes"
  })
  ModelAndView update(HttpServletRequest request, @RequestParam Map<String, String> typed) {
    var segment = request.getRequestURI().substring("/settings/numbering/".length());
    var type = DocumentType.ofSegment(segment);
    var form = NumberingForm.of(segment, typed);
    try {
      numbering.begin(type, year(), form.prefix(), form.first());
    } catch (Refused refused) {
      return page(
          type, form, NumberingForm.problems(segment, refused), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    notices.done("desk.numbering.saved");
    return new ModelAndView("redirect:/settings/numbering");
  }

  private ModelAndView page(
      @Nullable DocumentType refused, NumberingForm form, Problems problems, HttpStatus status) {
    var page = new NumberingPage(year(), numbering.series(year()), refused, form, problems);
    return new ModelAndView("documents/numbering", Map.of("page", page), status);
  }

  private int year() {
    return LocalDate.now(clock.withZone(organizations.current().zone())).getYear();
  }
}
