package app.zaguan.documents.quotes;

import app.zaguan.files.FileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a quote was accepted: by whom, when, from where, and the SHA-256 of exactly what.
 *
 * @param by the person's name as given
 * @param actor as the record has it: the same person signed in, the holder of a link, or a member
 * @param hash of the revision's kept content, in hexadecimal
 */
public record Acceptance(
    int revision,
    String by,
    @Nullable String email,
    @Nullable FileId drawing,
    String actor,
    @Nullable String address,
    @Nullable String agent,
    Instant at,
    String hash) {}
