package app.zaguan.identity.audit;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Problems;
import app.zaguan.shared.csv.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who did what, for those who answer for the organization (ORG-6). */
@Controller
class AuditController {

  private final AuditReading reading;
  private final AuditExport export;
  private final Clock clock;

  AuditController(AuditReading reading, AuditExport export, Clock clock) {
    this.reading = reading;
    this.export = export;
    this.clock = clock;
  }

  @Needs(area = Area.USERS, level = Level.EDIT)
  @GetMapping(AuditPage.ADDRESS)
  ModelAndView index(AuditForm form, Member member) {
    var problems = new Problems();
    var page = reading.page(form, problems, member.zone());
    return new ModelAndView(
        "identity/audit/index",
        Map.of("page", page, "problems", problems),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** A form of its own, since taking the trail away leaves a trace. */
  @Needs(area = Area.USERS, level = Level.EDIT)
  @PostMapping(AuditPage.ADDRESS + "/export")
  void create(AuditForm form, Member member, HttpServletResponse response) throws IOException {
    export.record();
    var name = "audit-" + LocalDate.now(clock.withZone(member.zone())) + ".csv";
    response.setContentType(CsvWriter.TYPE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    export.write(form, member.zone(), response.getOutputStream());
  }
}
