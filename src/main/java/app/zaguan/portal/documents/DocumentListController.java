package app.zaguan.portal.documents;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.portal.door.Customer;
import app.zaguan.portal.door.ForCustomer;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of a contact's quotes and invoices (POR-2). */
@Controller
class DocumentListController {

  private static final int ROWS = 80;

  private final DocumentPages pages;

  DocumentListController(DocumentPages pages) {
    this.pages = pages;
  }

  @ForCustomer
  @GetMapping("/p/{portal}/{segment:quotes|invoices|credit-notes}")
  ModelAndView index(
      Customer customer,
      @PathVariable String segment,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "all") String show,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String after) {
    var type = DocumentType.ofSegment(segment);
    var pending = show.equals("pending");
    var query =
        DocumentQuery.of(type)
            .sized(ROWS)
            .containing(q.isBlank() ? null : q.strip())
            .sorted(sort(sort))
            .after(after.isEmpty() ? null : after);
    var asked = pending ? query.standing(DocumentList.waiting(type)) : query;
    var list = pages.list(customer.house().at("/" + segment), asked, q.strip(), pending);
    return new ModelAndView("portal/documents/list", Map.of("list", list));
  }

  private static DocumentQuery.Sort sort(String name) {
    return Arrays.stream(DocumentQuery.Sort.values())
        .filter(it -> it.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(DocumentQuery.Sort.NEWEST);
  }
}
