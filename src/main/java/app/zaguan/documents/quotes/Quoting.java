package app.zaguan.documents.quotes;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sharing.LinkRights;
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

  private final AnswerDesk desk;
  private final Answers answers;
  private final LinkRights rights;

  Quoting(AnswerDesk desk, Answers answers, LinkRights rights) {
    this.desk = desk;
    this.answers = answers;
    this.rights = rights;
  }

  /**
   * Accepts the revision that was read. The same person accepting the same revision again changes
   * nothing and is not refused: a second click is no second signature.
   *
   * @throws app.zaguan.shared.Refused where another revision is the current one, it expired, it was
   *     answered before, or the holder of a link did not confirm to be its addressee
   */
  public void accept(DocumentId id, int revision, Signature signature) {
    rights.requireConfirmed(id);
    desk.accept(id, revision, signature);
  }

  /** Declines it, and says why. */
  public void refuse(DocumentId id, int revision, @Nullable String reason) {
    rights.requireActing(id);
    desk.refuse(id, revision, reason);
  }

  /**
   * Takes a quote back that nobody answered: it stays to be read, and binds nobody any more. A
   * member's act alone.
   *
   * @throws app.zaguan.shared.Refused where another revision is the current one, or it was answered
   *     or taken back before
   */
  public void withdraw(DocumentId id, int revision, @Nullable String reason) {
    desk.withdraw(id, revision, reason);
  }

  /** Who accepted it, behind any wall. */
  @Transactional(readOnly = true)
  public Optional<Acceptance> acceptance(DocumentId id) {
    return answers.acceptance(id);
  }

  /** Why it was declined the last time, behind any wall. */
  @Transactional(readOnly = true)
  public Optional<String> refusal(DocumentId id) {
    return answers.refusal(id);
  }
}
