package app.zaguan.documents;

import org.jspecify.annotations.Nullable;

/** The account that a transfer goes to, as the document printed it. */
public record Payee(String iban, @Nullable String bic, String holder) {}
