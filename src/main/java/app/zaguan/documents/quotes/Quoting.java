package app.zaguan.documents.quotes;

import app.zaguan.documents.DocumentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answer to a quote. The contact answers through its portal, behind the staff's wall and with
 * an actor of kind {@code CONTACT} or {@code LINK}; a member may write down an answer given
 * otherwise.
 */
@Service
@Transactional
public class Quoting {

  /**
   * Accepts the revision that was read.
   *
   * @throws app.zaguan.shared.Refused where another revision is the current one, it expired, or it
   *     was answered before
   */
  public void accept(DocumentId id, int revision, Signature signature) {
    throw new UnsupportedOperationException();
  }

  /** Declines it, and says why. */
  public void refuse(DocumentId id, int revision, @Nullable String reason) {
    throw new UnsupportedOperationException();
  }

  /** Who accepted it, behind any wall. */
  @Transactional(readOnly = true)
  public Optional<Acceptance> acceptance(DocumentId id) {
    throw new UnsupportedOperationException();
  }
}
