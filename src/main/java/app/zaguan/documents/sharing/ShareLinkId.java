package app.zaguan.documents.sharing;

import java.util.UUID;

/** A share link, as staff list and revoke it; not its secret. */
public record ShareLinkId(UUID value) {

  public static ShareLinkId of(String text) {
    return new ShareLinkId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
