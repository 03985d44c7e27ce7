package app.zaguan.documents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Honest read receipts: told by a person's page, never by opening a mail or a link. */
@Service
@Transactional
public class Seeing {

  /**
   * The contact sees the document: written down the first time, with when and who. Behind the
   * staff's wall with an actor of kind {@code CONTACT} or {@code LINK}; anybody else's look does
   * not count.
   */
  public void seen(DocumentId id) {
    throw new UnsupportedOperationException();
  }
}
