package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.printing.Printing;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A document: its page and its PDF. */
@Controller
class DocumentController {

  private final DocumentPages pages;
  private final Documents documents;
  private final Printing printing;

  DocumentController(DocumentPages pages, Documents documents, Printing printing) {
    this.pages = pages;
    this.documents = documents;
    this.printing = printing;
  }

  @GetMapping({"/quotes/{id}", "/invoices/{id}", "/credit-notes/{id}"})
  @Needs(area = Area.SALES, level = Level.VIEW)
  ModelAndView show(DocumentType type, @PathVariable DocumentId id, Member member) {
    return pages.show(type, id, member);
  }

  @GetMapping({"/quotes/{id}/pdf", "/invoices/{id}/pdf", "/credit-notes/{id}/pdf"})
  @Needs(area = Area.SALES, level = Level.VIEW)
  ResponseEntity<byte[]> pdf(DocumentType type, @PathVariable DocumentId id) {
    Found.document(documents, type, id);
    var pdf = printing.pdf(id);
    var name = ContentDisposition.inline().filename(pdf.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .cacheControl(CacheControl.noStore())
        .body(pdf.content());
  }
}
