package app.zaguan.documents.comments;

import app.zaguan.documents.DocumentId;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The comments of documents. All SQL about them. */
@Repository
@Transactional(readOnly = true)
public class Comments {

  /** Oldest first, behind any wall. */
  public List<Comment> of(DocumentId document) {
    throw new UnsupportedOperationException();
  }
}
