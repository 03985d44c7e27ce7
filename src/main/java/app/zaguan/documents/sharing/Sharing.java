package app.zaguan.documents.sharing;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.sending.Addressee;
import app.zaguan.shared.secrets.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Share links (POR-10). Making, listing and revoking are the staff's; opening and what follows from
 * it works behind the entry wall of the organization that the token names.
 */
@Service
public class Sharing {

  /** Makes a link to a document that was sent or issued; for the contact where nobody is named. */
  public SharedLink make(DocumentId document, @Nullable Addressee addressee, Permit permit) {
    throw new UnsupportedOperationException();
  }

  /** The document's links, newest first. */
  public List<ShareLink> of(DocumentId document) {
    throw new UnsupportedOperationException();
  }

  /** Ends a link, and all that was opened with it. */
  public void revoke(DocumentId document, ShareLinkId link) {
    throw new UnsupportedOperationException();
  }

  /** Behind the entry wall of the token's organization: exchanges a link for a grant. */
  public Opening open(Token link) {
    throw new UnsupportedOperationException();
  }

  /**
   * Behind the entry wall: the grant that a cookie stands for, if it lives and is of this document.
   */
  public Optional<Grant> grant(Token cookie, DocumentId document) {
    throw new UnsupportedOperationException();
  }

  /**
   * Behind any wall, in no transaction: mails a new link to the contact's own address where an
   * expired link asks for it. Says nothing, whatever it does.
   */
  public void renew(Token link) {
    throw new UnsupportedOperationException();
  }

  /** Behind the entry wall: mails a one-time code to the link's addressee. */
  public void sendCode(Token cookie, DocumentId document) {
    throw new UnsupportedOperationException();
  }

  /**
   * Behind the entry wall: confirms the grant; refused where the code is not the one that was
   * mailed.
   */
  public void confirm(Token cookie, DocumentId document, @Nullable String code) {
    throw new UnsupportedOperationException();
  }

  /** Behind the staff's or the entry wall. */
  public SharingPreferences preferences() {
    throw new UnsupportedOperationException();
  }

  public void prefer(SharingPreferences preferences) {
    throw new UnsupportedOperationException();
  }
}
