package app.zaguan.contacts;

import app.zaguan.shared.postal.PostalAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a contact may read of its own record in its portal. */
public record ContactCard(
    ContactId id,
    ContactKind kind,
    String legalName,
    @Nullable String tradeName,
    PostalAddress billing,
    @Nullable PostalAddress shipping,
    Locale language) {

  public String name() {
    return tradeName == null ? legalName : tradeName;
  }
}
