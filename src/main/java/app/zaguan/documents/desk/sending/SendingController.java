package app.zaguan.documents.desk.sending;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.documents.sending.AlreadySent;
import app.zaguan.documents.sending.Sending;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.text.Words;
import app.zaguan.shared.web.screen.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sends a document by mail, after asking to whom. */
@Controller
class SendingController {

  /** How many addresses the notice names. */
  private static final int NAMED = 3;

  private final Documents documents;
  private final Sending sending;
  private final Invoicing invoicing;
  private final Dispatch dispatch;
  private final Notices notices;

  SendingController(
      Documents documents,
      Sending sending,
      Invoicing invoicing,
      Dispatch dispatch,
      Notices notices) {
    this.documents = documents;
    this.sending = sending;
    this.invoicing = invoicing;
    this.dispatch = dispatch;
    this.notices = notices;
  }

  @GetMapping({"/quotes/{id}/sending", "/invoices/{id}/sending", "/credit-notes/{id}/sending"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView form(Member member, DocumentType type, @PathVariable DocumentId id) {
    var document = Found.document(documents, type, id);
    var proposed = sending.proposed(id);
    return page(
        member,
        document,
        proposed,
        SendingForm.proposing(proposed),
        Problems.none(),
        HttpStatus.OK);
  }

  @PostMapping({"/quotes/{id}/sending", "/invoices/{id}/sending", "/credit-notes/{id}/sending"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView create(
      Member member, DocumentType type, @PathVariable DocumentId id, SendingForm form) {
    var document = Found.document(documents, type, id);
    try {
      dispatch.send(document, form.request());
    } catch (AlreadySent answerWasLost) {
      // the same form again: it is answered like the first
    } catch (Refused refused) {
      var problems = besideTheField(refused.problems());
      return page(
          member, document, sending.proposed(id), form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    notices.done("desk." + type.noun() + ".sent", addressees(form.request().to()));
    return new ModelAndView("redirect:/" + type.segment() + "/" + id);
  }

  /** What the mail says with the message as it is typed so far. */
  @PostMapping({
    "/quotes/{id}/sending/sketch",
    "/invoices/{id}/sending/sketch",
    "/credit-notes/{id}/sending/sketch"
  })
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView sketch(DocumentType type, @PathVariable DocumentId id, SendingForm form) {
    var document = Found.document(documents, type, id);
    var model =
        Map.of("preview", sending.sketch(id, form.message()), "language", document.language());
    return new ModelAndView("documents/mailSketch", model);
  }

  private static String addressees(List<String> to) {
    var first = String.join(", ", to.subList(0, Math.min(NAMED, to.size())));
    return to.size() <= NAMED ? first : Words.t("desk.send.and-more", first, to.size() - NAMED);
  }

  private ModelAndView page(
      Member member,
      Document document,
      List<Addressee> proposed,
      SendingForm form,
      Problems problems,
      HttpStatus status) {
    var missing =
        document.isDraft() && document.type() == DocumentType.INVOICE
            ? invoicing.missingOfSeller()
            : Problems.none();
    var unsaid =
        new Problems(problems.all().stream().filter(it -> !missing.all().contains(it)).toList());
    var completing =
        member.may(Area.USERS, Level.EDIT)
            ? "/settings/organization?back=/invoices/" + document.id() + "/sending"
            : null;
    var page =
        new SendingPage(
            document,
            proposed,
            form,
            unsaid,
            missing,
            completing,
            sending.sketch(document.id(), form.message()));
    return new ModelAndView("documents/sending", Map.of("page", page), status);
  }

  /** Addresses are typed in one field, whichever of them is refused. */
  private static Problems besideTheField(Problems problems) {
    var moved = new Problems();
    problems.all().stream()
        .map(it -> isAddress(it) ? it.movedTo("others") : it)
        .forEach(moved::add);
    return moved;
  }

  private static boolean isAddress(Problem problem) {
    return problem.field() != null && problem.field().startsWith("to");
  }
}
