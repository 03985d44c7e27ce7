package app.zaguan.documents.printing;

import app.zaguan.documents.DocumentId;
import org.springframework.stereotype.Service;

/** Documents as PDF: of each revision rendered once and kept, of a draft as it is now. */
@Service
public class Printing {

  /** Behind the staff's, the portal's or a link's wall, in no transaction. */
  public Pdf pdf(DocumentId document) {
    throw new UnsupportedOperationException();
  }
}
