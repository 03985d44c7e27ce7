package app.zaguan.bench.inside;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.web.doors.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What {@code bin/bench} asks the application; answers are lines of {@code name=value}. */
@Controller
@ConditionalOnProperty("zaguan.bench")
class BenchController {

  private final KeptPages pages;
  private final Works works;
  private final Books books;

  BenchController(KeptPages pages, Works works, Books books) {
    this.pages = pages;
    this.works = works;
    this.books = books;
  }

  /** A page again, from what was kept of it: no question to the database. */
  @Open
  @GetMapping("/bench/memory/{name}")
  ModelAndView memory(@PathVariable String name, HttpServletRequest request) {
    var page = pages.get(name);
    page.notes().forEach(request::setAttribute);
    return new ModelAndView(page.view(), new HashMap<>(page.model()));
  }

  /** The same, but for the look-up of who visits and one transaction in which nothing is asked. */
  @Open
  @GetMapping("/bench/walls/{name}")
  @Transactional(readOnly = true)
  ModelAndView walls(@PathVariable String name, HttpServletRequest request) {
    return memory(name, request);
  }

  @Open
  @GetMapping(path = "/bench/count", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String count(@RequestParam boolean on) {
    if (on) {
      CountingConfiguration.begin();
      return "";
    }
    var all = CountingConfiguration.end();
    var preambles = all.stream().filter(it -> it.contains("tenant_begin")).count();
    var sessions = all.stream().filter(it -> it.contains("_session")).count();
    return lines(
        Map.of(
            "statements", all.size() - preambles - sessions,
            "transactions", preambles,
            "sessions", sessions));
  }

  @Open
  @GetMapping(path = "/bench/heap", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String heap() {
    for (var i = 0; i < 3; i++) {
      System.gc();
    }
    var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return lines(Map.of("heap", used));
  }

  @Open
  @GetMapping(path = "/bench/world", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String world() {
    return lines(books.world());
  }

  @Open
  @GetMapping(path = "/bench/links", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String links(
      @RequestParam(defaultValue = "1") int count,
      @RequestParam(required = false) @Nullable DocumentId document) {
    return String.join("\n", document == null ? works.links(count) : List.of(works.link(document)));
  }

  @Open
  @GetMapping(path = "/bench/prints", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String prints() {
    return lines(Map.of("prints", works.prints()));
  }

  @Open
  @GetMapping(path = "/bench/invoices", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String invoices(@RequestParam int count) {
    return lines(works.invoices(count));
  }

  @Open
  @GetMapping(path = "/bench/pdfs", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String pdfs(@RequestParam int count) {
    return lines(works.pdfs(count));
  }

  @Open
  @GetMapping(path = "/bench/books", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String books() {
    return lines(books.audit());
  }

  /** How often each statement of one of the pool's connections was planned for its values. */
  @Open
  @GetMapping(path = "/bench/plans", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String plans() {
    return works.plans();
  }

  private static String lines(Map<String, ?> answers) {
    var text = new StringBuilder();
    answers.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString();
  }
}
