package app.zaguan.documents.desk.lists;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.desk.Read;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of quotes and invoices. */
@Controller
class DocumentListController {

  private final ListPages pages;

  DocumentListController(ListPages pages) {
    this.pages = pages;
  }

  @GetMapping({"/quotes", "/invoices", "/credit-notes"})
  @Needs(area = Area.SALES, level = Level.VIEW)
  ModelAndView index(
      DocumentType type,
      Member member,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(required = false) @Nullable ContactId contact,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(required = false) @Nullable String after) {
    var filter = Filter.named(type, state);
    var query =
        DocumentQuery.of(type)
            .standing(filter.standings())
            .of(contact)
            .containing(Read.text(q))
            .sorted(order(sort))
            .after(after);
    var page = pages.of(query, filter, q, member);
    return new ModelAndView("documents/list", Map.of("page", page));
  }

  private static DocumentQuery.Sort order(String name) {
    return Stream.of(DocumentQuery.Sort.values())
        .filter(it -> it.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(DocumentQuery.Sort.NEWEST);
  }
}
