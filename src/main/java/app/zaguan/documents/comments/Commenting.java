package app.zaguan.documents.comments;

import app.zaguan.documents.CommentAdded;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.Documents;
import app.zaguan.documents.Happening;
import app.zaguan.documents.history.Chronicle;
import app.zaguan.documents.sharing.LinkRights;
import app.zaguan.shared.Once;
import app.zaguan.shared.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing comments, from either side; behind the staff's wall. */
@Service
@Transactional
public class Commenting {

  /** The longest comment, in characters. */
  public static final int LONGEST = 5_000;

  private final Documents documents;
  private final Comments comments;
  private final LinkRights rights;
  private final Chronicle chronicle;

  Commenting(Documents documents, Comments comments, LinkRights rights, Chronicle chronicle) {
    this.documents = documents;
    this.comments = comments;
    this.rights = rights;
    this.chronicle = chronicle;
  }

  /** Adds a comment to a document that the contact can see. */
  public void comment(DocumentId id, @Nullable String body) {
    comment(id, body, null);
  }

  /**
   * The same, typed in a form with a key: where that form is posted again, it is there already, and
   * nobody is told twice.
   */
  public void comment(DocumentId id, @Nullable String body, @Nullable String once) {
    rights.requireActing(id);
    var text = checked(body);
    var document = documents.get(id);
    if (document.revision() == 0) {
      throw new Refused("comment.not-sent");
    }
    if (document.state() == DocumentState.CANCELLED && rights.isHolder()) {
      throw new Refused("comment.withdrawn", String.valueOf(document.number()));
    }
    if (!comments.add(id, document.contact(), text, Once.key(once, text))) {
      return;
    }
    chronicle.tell(
        Happening.Kind.COMMENTED,
        Map.of(),
        new CommentAdded(
            chronicle.organization(),
            id,
            document.type(),
            document.contact(),
            String.valueOf(document.number()),
            text));
  }

  /** What browsers send for a line's end is two characters, and is kept as one. */
  private static String checked(@Nullable String body) {
    var text = body == null ? "" : body.replace("\r\n", "\n").replace("\u0000", "").strip();
    if (text.isEmpty()) {
      throw Refused.at("body", "comment.empty");
    }
    if (text.length() > LONGEST) {
      throw Refused.at("body", "comment.too-long", LONGEST, text.length());
    }
    return text;
  }
}
