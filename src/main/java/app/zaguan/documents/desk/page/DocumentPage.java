package app.zaguan.documents.desk.page;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.documents.comments.Comment;
import app.zaguan.documents.corrections.Effect;
import app.zaguan.documents.quotes.Acceptance;
import app.zaguan.documents.sharing.ShareLink;
import app.zaguan.notifications.MailRow;
import app.zaguan.notifications.MailState;
import app.zaguan.shared.Problems;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with all that stands beside it.
 *
 * @param folder what was said, done and sent about it
 * @param mayEdit whether the reader may change anything
 * @param made the address of a link that was made just now
 * @param typed what was typed and refused
 */
public record DocumentPage(
    Document document,
    Folder folder,
    List<MailRow> mails,
    boolean mayEdit,
    Instant now,
    @Nullable String made,
    String typed,
    Problems problems) {

  /**
   * What is kept about a document.
   *
   * @param history oldest first
   * @param hasUnsentChanges whether a quote that was sent was changed since
   */
  public record Folder(
      List<Comment> comments,
      List<app.zaguan.shared.web.screen.Happening> history,
      List<ShareLink> links,
      @Nullable Acceptance acceptance,
      String internalNote,
      boolean hasUnsentChanges) {}

  public DocumentType type() {
    return document.type();
  }

  public String list() {
    return "/" + type().segment();
  }

  public String address() {
    return list() + "/" + document.id();
  }

  public boolean isInvoice() {
    return type() == DocumentType.INVOICE;
  }

  public boolean isCreditNote() {
    return type() == DocumentType.CREDIT_NOTE;
  }

  /** What a credit note does to its invoices; none of anything else. */
  public @Nullable Effect effect() {
    var correction = document.paper().correction();
    return correction == null ? null : Effect.of(correction, document.total());
  }

  /** Whether something of it can still be credited. */
  public boolean isCorrectable() {
    return mayEdit
        && isInvoice()
        && !document.isDraft()
        && document.standing() != Standing.CREDITED;
  }

  /** What a credit note takes away is taken away once: it has no copies. */
  public boolean isCopyable() {
    return mayEdit && !isCreditNote();
  }

  public boolean isFailed(MailRow mail) {
    return mail.state() == MailState.FAILED;
  }

  /** Links that still open. */
  public List<ShareLink> liveLinks() {
    return folder.links().stream().filter(it -> it.isLive(now)).toList();
  }

  /** Whether it can be changed: a draft, or a quote that nobody answered. */
  public boolean isChangeable() {
    return switch (document.standing()) {
      case DRAFT, SENT, EXPIRED, DECLINED -> mayEdit;
      case ACCEPTED, WITHDRAWN, CONVERTED, ISSUED, PARTLY_PAID, PAID, CREDITED, OVERDUE -> false;
    };
  }

  /** Whether it can go to the customer. */
  public boolean isSendable() {
    return mayEdit
        && switch (document.standing()) {
          case DRAFT, SENT, EXPIRED, ACCEPTED, ISSUED, PARTLY_PAID, PAID, CREDITED, OVERDUE -> true;
          case DECLINED -> folder.hasUnsentChanges();
          case WITHDRAWN, CONVERTED -> false;
        };
  }

  /** Whether sending it is what it waits for. */
  public boolean awaitsSending() {
    return isSendable()
        && (document.isDraft() || folder.hasUnsentChanges() || document.sentAt() == null);
  }

  public boolean isConvertible() {
    return mayEdit
        && (document.standing() == Standing.SENT || document.standing() == Standing.ACCEPTED);
  }

  public boolean isAnswerable() {
    return mayEdit && document.standing() == Standing.SENT;
  }

  /** Whether it can be taken back: a quote that nobody answered, also after its last day. */
  public boolean isWithdrawable() {
    return mayEdit
        && (document.standing() == Standing.SENT || document.standing() == Standing.EXPIRED);
  }

  /** Whether links to it can be made: of what the customer may see. */
  public boolean isShareable() {
    return mayEdit && !document.isDraft();
  }
}
