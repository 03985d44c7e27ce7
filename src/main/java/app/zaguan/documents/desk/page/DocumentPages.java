package app.zaguan.documents.desk.page;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentPanel;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.documents.desk.Found;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.notifications.Mailing;
import app.zaguan.shared.Problems;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a document's page: at first, with a link just made, or with what was refused on it. */
@Component
class DocumentPages {

  private final Documents documents;
  private final Folders folders;
  private final Mailing mailing;
  private final List<DocumentPanel> panels;
  private final Clock clock;

  DocumentPages(
      Documents documents,
      Folders folders,
      Mailing mailing,
      List<DocumentPanel> panels,
      Clock clock) {
    this.documents = documents;
    this.folders = folders;
    this.mailing = mailing;
    this.panels = panels.stream().sorted(Comparator.comparing(DocumentPanel::order)).toList();
    this.clock = clock;
  }

  ModelAndView show(DocumentType type, DocumentId id, Member member) {
    return page(type, id, member, null, "", Problems.none());
  }

  ModelAndView with(String made, DocumentType type, DocumentId id, Member member) {
    return page(type, id, member, made, "", Problems.none());
  }

  ModelAndView refused(
      DocumentType type, DocumentId id, Member member, String typed, Problems problems) {
    return page(type, id, member, null, typed, problems);
  }

  private ModelAndView page(
      DocumentType type,
      DocumentId id,
      Member member,
      @Nullable String made,
      String typed,
      Problems problems) {
    var document = Found.document(documents, type, id);
    var page =
        new DocumentPage(
            document,
            folders.of(document),
            mailing.of(id.value()),
            member.may(Area.SALES, Level.EDIT),
            clock.instant(),
            made,
            typed,
            problems);
    return new ModelAndView(
        "documents/show",
        Map.of("page", page, "panels", panels),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
