package app.zaguan.notifications.outbox;

import app.zaguan.identity.ForMembers;
import app.zaguan.notifications.MailId;
import app.zaguan.shared.tenancy.OrganizationId;
import app.zaguan.shared.web.ContentPolicy;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The mails of a whole trial installation, for its operator; who that is, the door knows. */
@Controller
class OperatorOutboxController {

  private static final String LIST = "/operator/outbox";

  private final OperatorReading mails;

  OperatorOutboxController(OperatorReading mails) {
    this.mails = mails;
  }

  @ForMembers
  @GetMapping(LIST)
  ModelAndView index() {
    var lines = mails.latest().stream().map(OperatorOutboxController::line).toList();
    var page = new OutboxPage(lines, List.of(), null, true, true);
    return new ModelAndView("notifications/operatorOutbox", Map.of("page", page));
  }

  @ForMembers
  @GetMapping(LIST + "/{organization}/{id}")
  ModelAndView show(
      @PathVariable OrganizationId organization,
      @PathVariable MailId id,
      HttpServletResponse response) {
    var mail = mails.read(organization, id);
    var body = mail.content() == null ? null : address(organization, id) + "/body";
    response.setHeader(ContentPolicy.HEADER, ContentPolicy.FRAMING);
    var page = new MailPage(mail, LIST, body, null, null);
    return new ModelAndView("notifications/mail", Map.of("page", page));
  }

  @ForMembers
  @GetMapping(LIST + "/{organization}/{id}/body")
  ResponseEntity<String> body(@PathVariable OrganizationId organization, @PathVariable MailId id) {
    return Framed.answer(mails.read(organization, id));
  }

  private static OutboxPage.Line line(OperatorReading.Owned owned) {
    var row = owned.mail().row();
    var content = owned.mail().content();
    var shown = content == null ? row : row.about(content.subject());
    return new OutboxPage.Line(shown, address(owned.organization(), row.id()), null);
  }

  private static String address(OrganizationId organization, MailId id) {
    return LIST + "/" + organization + "/" + id;
  }
}
