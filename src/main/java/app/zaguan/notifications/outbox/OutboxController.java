package app.zaguan.notifications.outbox;

import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.identity.operators.Operators;
import app.zaguan.notifications.MailId;
import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.MailState;
import app.zaguan.notifications.delivery.Smtp;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.ContentPolicy;
import app.zaguan.shared.web.screen.Notices;
import app.zaguan.shared.web.screen.Tab;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organization's outgoing mail: what left, what waits, what was refused and why. */
@Controller
class OutboxController {

  private final MailReading mails;
  private final OperatorReading operatorReading;
  private final Operators operators;
  private final Smtp smtp;
  private final Notices notices;

  OutboxController(
      MailReading mails,
      OperatorReading operatorReading,
      Operators operators,
      Smtp smtp,
      Notices notices) {
    this.mails = mails;
    this.operatorReading = operatorReading;
    this.operators = operators;
    this.smtp = smtp;
    this.notices = notices;
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @GetMapping("/outbox")
  ModelAndView index(
      @RequestParam(name = "state", defaultValue = "") String wanted,
      @RequestParam(required = false) @Nullable MailId after) {
    var state = MailState.of(wanted);
    var found = mails.list(state, after);
    var mentions = mails.mentions(found.rows());
    var lines =
        found.rows().stream()
            .map(it -> OutboxPage.line(it, "/outbox/" + it.id(), mentions))
            .toList();
    var next = found.next() == null ? null : address(state) + separator(state) + found.next();
    var operator = operatorReading.isAllowed() && operators.actsHere();
    var page = new OutboxPage(lines, filters(state), next, !smtp.isThere(), operator);
    return new ModelAndView("notifications/outbox", Map.of("page", page));
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @GetMapping("/outbox/{id}")
  ModelAndView show(@PathVariable MailId id, HttpServletResponse response) {
    var mail = mails.read(id);
    var row = mail.row();
    var body = mail.content() == null ? null : "/outbox/" + id + "/body";
    var retry = smtp.isThere() && row.state().isStuck() ? "/outbox/" + id + "/retries" : null;
    var mention = OutboxPage.mention(row, mails.mentions(List.of(row)));
    response.setHeader(ContentPolicy.HEADER, ContentPolicy.FRAMING);
    if (isUnderWay(row)) {
      response.setHeader("Refresh", "3");
    }
    var page = new MailPage(mail, "/outbox", body, retry, mention);
    return new ModelAndView("notifications/mail", Map.of("page", page));
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @GetMapping("/outbox/{id}/body")
  ResponseEntity<String> body(@PathVariable MailId id) {
    return Framed.answer(mails.read(id));
  }

  @Needs(area = Area.SALES, level = Level.EDIT)
  @PostMapping("/outbox/{id}/retries")
  String retry(@PathVariable MailId id) {
    if (!smtp.isThere()) {
      throw new NotFound("a mail server");
    }
    mails.retry(id);
    notices.done("mail.retry.done");
    return "redirect:/outbox/" + id;
  }

  /** It goes within seconds: the page shows how. One that waits for another try is left alone. */
  private static boolean isUnderWay(MailRow row) {
    return row.state() == MailState.SENDING
        || (row.state() == MailState.QUEUED && row.attempts() == 0);
  }

  private static List<Tab> filters(@Nullable MailState chosen) {
    var all = new Tab(Words.t("outbox.all"), "/outbox", chosen == null);
    var each =
        Stream.of(MailState.values())
            .filter(it -> it != MailState.SENDING)
            .map(it -> new Tab(Words.t("outbox.state", it), address(it), it == chosen));
    return Stream.concat(Stream.of(all), each).toList();
  }

  private static String address(@Nullable MailState state) {
    return state == null ? "/outbox" : "/outbox?state=" + state.word();
  }

  private static String separator(@Nullable MailState state) {
    return (state == null ? "?" : "&") + "after=";
  }
}
