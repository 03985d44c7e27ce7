package app.zaguan.shared.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, for the record: a user of the organization, a contact in its portal, the holder of a
 * share link, or the product itself.
 *
 * @param id the user's or the portal account's id; none for the product, a stranger or a link
 * @param name as it is written down beside the act
 * @param address the network address the act came from, where it came from one
 */
public record Actor(Kind kind, @Nullable UUID id, String name, @Nullable String address) {

  /** The kinds of actor. */
  public enum Kind {
    USER,
    CONTACT,
    LINK,
    STRANGER,
    PRODUCT
  }

  /** The product acting by itself: timers, outbox, reconciler. */
  public static Actor product() {
    return new Actor(Kind.PRODUCT, null, "Zaguán", null);
  }

  public static Actor stranger(String address) {
    return new Actor(Kind.STRANGER, null, "", address);
  }
}
