package app.zaguan.documents.printing;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.files.FileId;
import app.zaguan.files.Filing;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Documents as PDF: of each revision printed once and kept, of a draft as it is now. */
@Service
public class Printing {

  private final PrintDesk desk;
  private final Printer printer;
  private final Filing filing;
  private final Here here;

  Printing(PrintDesk desk, Printer printer, Filing filing, Here here) {
    this.desk = desk;
    this.printer = printer;
    this.filing = filing;
    this.here = here;
  }

  /**
   * Behind the staff's, the portal's or a link's wall, in no transaction.
   *
   * @throws app.zaguan.shared.NotFound where the document is not to be seen from there
   */
  public Pdf pdf(DocumentId id) {
    var wanted = desk.wanted(id);
    var document = wanted.document();
    if (document.revision() == 0) {
      return desk.draft(document.paper());
    }
    var file = wanted.file().orElseGet(() -> printed(document));
    return new Pdf(Pdf.name(document.paper()), filing.read(file).content());
  }

  /** The PDF of what was sent last, to go with a letter. Behind the staff's wall. */
  public FileId file(Document document) {
    return desk.file(document.id(), document.contact(), document.revision());
  }

  /**
   * A page about a document, as PDF: a certificate, say. It is made anew for each who asks.
   *
   * @param name of the file, without its ending
   * @param template of the page, which gets {@code css} beside what it is made of
   */
  public Pdf sheet(String name, String template, Map<String, Object> page) {
    return new Pdf(Pdf.name(name), printer.print(template, page));
  }

  /** Who may only read may have it printed nevertheless. */
  private FileId printed(Document document) {
    return here.behind(
        Wall.staff(here.organization()),
        here.actor(),
        () -> desk.file(document.id(), document.contact(), document.revision()));
  }
}
