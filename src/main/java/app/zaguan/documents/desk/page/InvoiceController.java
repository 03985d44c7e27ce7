package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.documents.invoices.Invoicing;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Needs;
import app.zaguan.shared.web.screen.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes invoices out of quotes, and makes invoices and credit notes final. */
@Controller
class InvoiceController {

  private final Documents documents;
  private final Invoicing invoicing;
  private final Notices notices;

  InvoiceController(Documents documents, Invoicing invoicing, Notices notices) {
    this.documents = documents;
    this.invoicing = invoicing;
    this.notices = notices;
  }

  @PostMapping("/quotes/{id}/conversions")
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView convert(DocumentType type, @PathVariable DocumentId id) {
    Found.document(documents, type, id);
    var invoice = invoicing.fromQuote(id);
    notices.done("desk.converted");
    return new ModelAndView("redirect:/invoices/" + invoice);
  }

  @PostMapping({"/invoices/{id}/issuance", "/credit-notes/{id}/issuance"})
  @Needs(area = Area.SALES, level = Level.EDIT)
  ModelAndView issue(DocumentType type, @PathVariable DocumentId id) {
    Found.document(documents, type, id);
    invoicing.issue(id);
    var number = String.valueOf(documents.get(id).number());
    notices.done("desk." + type.noun() + ".issued", number);
    return new ModelAndView("redirect:/" + type.segment() + "/" + id);
  }
}
