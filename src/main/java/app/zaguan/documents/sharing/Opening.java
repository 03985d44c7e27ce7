package app.zaguan.documents.sharing;

import app.zaguan.shared.secrets.Token;

/** What came of opening a share link. */
public sealed interface Opening {

  /**
   * It opens: the browser gets the cookie, bound to the document's path, living as long as the
   * grant.
   */
  record Opened(Grant grant, Token cookie) implements Opening {}

  /** It did once. A new link may be asked for, which goes to the contact's own address. */
  record Expired() implements Opening {}

  /** There is no such link, or it was revoked: the one who asks learns no more. */
  record Unknown() implements Opening {}
}
