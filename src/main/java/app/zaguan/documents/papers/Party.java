package app.zaguan.documents.papers;

import app.zaguan.shared.postal.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Seller or buyer as a document names them: kept as it was on the day, whatever changes later. */
@NamedInterface("papers")
public record Party(
    String legalName,
    @Nullable String tradeName,
    @Nullable String taxId,
    PostalAddress address,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String web) {

  public String name() {
    return tradeName == null ? legalName : tradeName;
  }
}
