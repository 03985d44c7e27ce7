package app.zaguan.documents.sending;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is mailed to.
 *
 * @param name none where only the address is known
 * @param email none where no address is known: a link can be copied for it, not mailed
 */
public record Addressee(@Nullable String name, @Nullable String email, Locale language) {}
