package app.zaguan.documents.sending;

import app.zaguan.documents.DocumentId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails documents, each addressee with a share link of their own. */
@Service
@Transactional
public class Sending {

  /** Who is proposed: the contact, and the people who get copies. */
  @Transactional(readOnly = true)
  public List<Addressee> proposed(DocumentId id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Sends a quote, with its changes if it has any, or an invoice that was issued; again if it was
   * sent before.
   */
  public void send(DocumentId id, SendRequest request) {
    throw new UnsupportedOperationException();
  }
}
