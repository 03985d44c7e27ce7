package app.zaguan.documents.papers;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The account that a transfer goes to, as the document printed it. */
@NamedInterface("papers")
public record Payee(String iban, @Nullable String bic, String holder) {}
