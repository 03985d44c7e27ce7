package app.zaguan.documents.printing;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.Documents;
import app.zaguan.documents.papers.Paper;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.documents.papers.Publications;
import app.zaguan.files.FileId;
import app.zaguan.files.Filing;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was printed, and prints what was not. */
@Service
@Transactional
class PrintDesk {

  private final Documents documents;
  private final Prints prints;
  private final Publications publications;
  private final Press press;
  private final Filing filing;

  PrintDesk(
      Documents documents, Prints prints, Publications publications, Press press, Filing filing) {
    this.documents = documents;
    this.prints = prints;
    this.publications = publications;
    this.press = press;
    this.filing = filing;
  }

  /** A document that may be seen from here, and its PDF if there is one already. */
  record Wanted(Document document, Optional<FileId> file) {}

  @Transactional(readOnly = true)
  public Wanted wanted(DocumentId id) {
    var document = documents.get(id);
    return new Wanted(document, prints.find(id, document.revision()));
  }

  /** The PDF of a revision: printed now if nobody did, from what was kept when it was sent. */
  FileId file(DocumentId id, ContactId contact, int revision) {
    prints.queue(id);
    var before = prints.find(id, revision);
    if (before.isPresent()) {
      return before.get();
    }
    var kept = publications.revision(id, revision).orElseThrow();
    var paper = PaperJson.paper(kept.paper());
    var file = press.file(press.print(paper));
    filing.publish(file, contact.value(), id.value());
    prints.add(id, revision, contact, file);
    return file;
  }

  @Transactional(readOnly = true)
  public Pdf draft(Paper paper) {
    return press.print(paper);
  }
}
