package app.zaguan.documents.papers;

import org.springframework.modulith.NamedInterface;
import org.jspecify.annotations.Nullable;

/** The account that a transfer goes to, as the document printed it. */
@NamedInterface("papers")
public record Payee(String iban, @Nullable String bic, String holder) {}
