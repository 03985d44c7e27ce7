package app.zaguan.documents.lists;

import app.zaguan.documents.Documents;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What waits for whoever reads, counted once for a page, its cards and its frame. */
@Component
@NamedInterface("lists")
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
