package app.zaguan.documents.desk;

import app.zaguan.documents.Documents;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.web.live.LiveStream;
import app.zaguan.shared.web.live.Watch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells the pages of staff that documents changed: one, or any. */
@Controller
class ChangesController {

  private final LiveStream live;
  private final Documents documents;

  ChangesController(LiveStream live, Documents documents) {
    this.live = live;
    this.documents = documents;
  }

  @GetMapping("/changes")
  @Needs(area = Area.SALES, level = Level.VIEW)
  void index(
      Member member,
      @RequestParam(required = false) @Nullable UUID document,
      @RequestParam(defaultValue = "0") long age,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (document != null && !documents.isSeen(document)) {
      throw new NotFound(document);
    }
    var watch = new Watch(member.house().id(), document, null);
    live.tell(watch, documents::isSeen, age, request, response);
  }
}
