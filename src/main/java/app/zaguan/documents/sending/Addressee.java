package app.zaguan.documents.sending;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is mailed to.
 *
 * @param name none where only the address is known
 */
public record Addressee(@Nullable String name, String email, Locale language) {}
