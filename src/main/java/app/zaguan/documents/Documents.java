package app.zaguan.documents;

import app.zaguan.shared.Page;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents that the reader may see: behind the staff's, the portal's and a link's wall alike.
 */
@Repository
@Transactional(readOnly = true)
public class Documents {

  /**
   * One statement, lines and totals included. {@link app.zaguan.shared.NotFound} where it is not to
   * be seen.
   */
  public Document get(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  public Page<DocumentRow> list(DocumentQuery query) {
    throw new UnsupportedOperationException();
  }

  public DocumentCounts counts() {
    throw new UnsupportedOperationException();
  }

  /** What happened to it, oldest first. */
  public List<Happening> history(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  /** What happened lately to all that the reader may see, newest first. */
  public List<Happening> latest(int limit) {
    throw new UnsupportedOperationException();
  }

  /** What staff noted for themselves; empty where nothing. Behind the staff's wall only. */
  public String internalNote(DocumentId id) {
    throw new UnsupportedOperationException();
  }
}
