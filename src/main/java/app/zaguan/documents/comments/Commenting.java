package app.zaguan.documents.comments;

import app.zaguan.documents.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing comments, from either side; behind the staff's wall. */
@Service
@Transactional
public class Commenting {

  /** Adds a comment to a document that the contact can see. */
  public void comment(DocumentId document, @Nullable String body) {
    throw new UnsupportedOperationException();
  }
}
