package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.quotes.Quoting;
import app.zaguan.documents.quotes.Signature;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.identity.Throttle;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.LinkHolder;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import app.zaguan.shared.web.screen.Notices;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A contact's answer to a quote (POR-4): yes with a name, or no with a reason. */
@Controller
@RequestMapping("/p/{portal}/quotes/{id}")
class AnswerController {

  private static final String QUOTES = "quotes";

  private final DocumentScreen screen;
  private final DocumentPages pages;
  private final Quoting quoting;
  private final Sharing sharing;
  private final Throttle throttle;
  private final Acting acting;
  private final Notices notices;
  private final Here here;

  AnswerController(
      DocumentScreen screen,
      DocumentPages pages,
      Quoting quoting,
      Sharing sharing,
      Throttle throttle,
      Acting acting,
      Notices notices,
      Here here) {
    this.screen = screen;
    this.pages = pages;
    this.quoting = quoting;
    this.sharing = sharing;
    this.throttle = throttle;
    this.acting = acting;
    this.notices = notices;
    this.here = here;
  }

  /** Mails the code that accepting through a link asks for. */
  @ForCustomerOrLink
  @PostMapping("/acceptance/code")
  ModelAndView code(PortalGuest guest, @PathVariable DocumentId id) {
    pages.find(DocumentType.QUOTE, id);
    if (!(guest instanceof LinkHolder holder)) {
      throw new NotFound("a code for somebody who signed in");
    }
    try {
      Acting.mayBind(guest);
      throttle.enter(
          "link-code:" + holder.house().id(), holder.grant().id().toString(), holder.address());
      behindEntry(holder, () -> sharing.sendCode(holder.cookie(), id));
    } catch (Refused refused) {
      return screen.show(guest, QUOTES, id, Typed.nothing(), refused.problems());
    }
    return new ModelAndView("redirect:" + at(guest, id) + "?code=sent#answer");
  }

  @ForCustomerOrLink
  @PostMapping("/acceptance")
  ModelAndView accept(
      PortalGuest guest,
      @PathVariable DocumentId id,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String drawing,
      HttpServletRequest request) {
    pages.find(DocumentType.QUOTE, id);
    try {
      Acting.mayBind(guest);
      prove(guest, id, code);
      var agent = request.getHeader(HttpHeaders.USER_AGENT);
      var signature = new Signature(name.strip(), email(guest), Drawing.read(drawing), agent);
      acting.as(guest, () -> quoting.accept(id, revision, signature));
    } catch (Refused refused) {
      var typed = new Typed(name, "", "", !code.isEmpty());
      return screen.show(guest, QUOTES, id, typed, refused.problems());
    }
    notices.done("portal.quote.accepted");
    return new ModelAndView("redirect:" + at(guest, id));
  }

  @ForCustomerOrLink
  @PostMapping("/refusal")
  ModelAndView refuse(
      PortalGuest guest,
      @PathVariable DocumentId id,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") String reason) {
    pages.find(DocumentType.QUOTE, id);
    try {
      Acting.mayWrite(guest);
      acting.as(guest, () -> quoting.refuse(id, revision, reason));
    } catch (Refused refused) {
      var typed = new Typed("", reason, "", false);
      return screen.show(guest, QUOTES, id, typed, refused.problems());
    }
    notices.done("portal.quote.declined");
    return new ModelAndView("redirect:" + at(guest, id));
  }

  private void prove(PortalGuest guest, DocumentId id, String code) {
    if (guest instanceof LinkHolder holder && screen.needsCode(guest)) {
      behindEntry(holder, () -> sharing.confirm(holder.cookie(), id, code));
    }
  }

  private void behindEntry(LinkHolder holder, Runnable work) {
    here.behind(Wall.entry(holder.house().id()), holder.actor(), work);
  }

  private static @Nullable String email(PortalGuest guest) {
    return switch (guest) {
      case Customer customer -> customer.email();
      case LinkHolder holder -> holder.grant().email();
    };
  }

  private static String at(PortalGuest guest, DocumentId id) {
    return guest.house().at("/quotes/" + id);
  }
}
