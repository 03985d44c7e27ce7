package app.zaguan.documents;

import org.jspecify.annotations.Nullable;

/**
 * Another document of the same chain: the quote an invoice came from, the invoice a quote became.
 */
public record Related(DocumentId id, DocumentType type, @Nullable String number) {}
