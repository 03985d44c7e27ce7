package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.printing.Printing;
import app.zaguan.documents.seeing.Seeing;
import app.zaguan.documents.sharing.Sharing;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.LinkHolder;
import app.zaguan.portal.door.PortalGuest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A document in the portal (POR-3), for a contact who signed in and for the holder of a link. */
@Controller
@RequestMapping("/p/{portal}/{segment:quotes|invoices|credit-notes}/{id}")
class DocumentController {

  private final DocumentScreen screen;
  private final DocumentPages pages;
  private final Printing printing;
  private final Seeing seeing;
  private final Sharing sharing;
  private final Neighbours neighbours;
  private final Acting acting;

  DocumentController(
      DocumentScreen screen,
      DocumentPages pages,
      Printing printing,
      Seeing seeing,
      Sharing sharing,
      Neighbours neighbours,
      Acting acting) {
    this.screen = screen;
    this.pages = pages;
    this.printing = printing;
    this.seeing = seeing;
    this.sharing = sharing;
    this.neighbours = neighbours;
    this.acting = acting;
  }

  @ForCustomerOrLink
  @GetMapping
  ModelAndView show(
      PortalGuest guest,
      @PathVariable String segment,
      @PathVariable DocumentId id,
      @RequestParam(defaultValue = "") String code) {
    var typed = code.equals("sent") ? Typed.codeSent(guest.name()) : Typed.nothing();
    return screen.show(guest, segment, id, typed);
  }

  @ForCustomerOrLink
  @GetMapping("/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String segment, @PathVariable DocumentId id) {
    pages.find(DocumentType.ofSegment(segment), id);
    var pdf = printing.pdf(id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(pdf.name()).build().toString())
        .body(pdf.content());
  }

  /** A person looks at it: told by the page's own script, never by opening a link. */
  @ForCustomerOrLink
  @PostMapping("/seen")
  ResponseEntity<Void> seen(
      PortalGuest guest, @PathVariable String segment, @PathVariable DocumentId id) {
    pages.find(DocumentType.ofSegment(segment), id);
    acting.as(
        guest,
        () -> {
          seeing.seen(id);
          if (guest instanceof LinkHolder holder) {
            sharing.seen(holder.grant());
          }
        });
    return ResponseEntity.noContent().build();
  }

  @ForCustomer
  @GetMapping("/next")
  String next(Customer customer, @PathVariable String segment, @PathVariable DocumentId id) {
    var document = pages.find(DocumentType.ofSegment(segment), id);
    return at(customer, segment, neighbours.after(document));
  }

  @ForCustomer
  @GetMapping("/previous")
  String previous(Customer customer, @PathVariable String segment, @PathVariable DocumentId id) {
    var document = pages.find(DocumentType.ofSegment(segment), id);
    return at(customer, segment, neighbours.before(document));
  }

  private static String at(Customer customer, String segment, DocumentId id) {
    return "redirect:" + customer.house().at("/" + segment + "/" + id);
  }
}
