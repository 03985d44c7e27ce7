package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.printing.Printing;
import app.zaguan.documents.quotes.Acceptance;
import app.zaguan.portal.door.ForCustomerOrLink;
import app.zaguan.portal.door.PortalGuest;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.text.Words;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The certificate of an acceptance (POR-4): who accepted what, when and from where. */
@Controller
@RequestMapping("/p/{portal}/quotes/{id}/acceptance")
class CertificateController {

  private final DocumentPages pages;
  private final Printing printing;

  CertificateController(DocumentPages pages, Printing printing) {
    this.pages = pages;
    this.printing = printing;
  }

  @ForCustomerOrLink
  @GetMapping
  ModelAndView show(PortalGuest guest, @PathVariable DocumentId id) {
    var view = pages.show(guest, DocumentType.QUOTE, id);
    return new ModelAndView(
        "portal/documents/certificate", Map.of("view", view, "acceptance", acceptance(view)));
  }

  @ForCustomerOrLink
  @GetMapping("/pdf")
  ResponseEntity<byte[]> pdf(PortalGuest guest, @PathVariable DocumentId id) {
    var view = pages.show(guest, DocumentType.QUOTE, id);
    var page = Map.<String, Object>of("view", view, "acceptance", acceptance(view));
    var name = Words.t("portal.certificate.file", view.document().number());
    var pdf = printing.sheet(name, "portal/documents/certificateSheet.jte", page);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(pdf.name()).build().toString())
        .body(pdf.content());
  }

  private static Acceptance acceptance(DocumentView view) {
    return view.acceptance()
        .orElseThrow(() -> new NotFound("acceptance of " + view.document().id()));
  }
}
