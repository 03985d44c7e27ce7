package app.zaguan.portal.door;

import app.zaguan.documents.Documents;
import app.zaguan.documents.lists.DocumentCounts;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What waits for the contact, counted once for a page and its frame. */
@Component
public class WaitingCounts {

  private static final String ATTRIBUTE = WaitingCounts.class.getName();

  private final Documents documents;

  WaitingCounts(Documents documents) {
    this.documents = documents;
  }

  public DocumentCounts get() {
    var request = RequestContextHolder.currentRequestAttributes();
    var known = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    if (known instanceof DocumentCounts counts) {
      return counts;
    }
    var counts = documents.counts();
    request.setAttribute(ATTRIBUTE, counts, RequestAttributes.SCOPE_REQUEST);
    return counts;
  }
}
