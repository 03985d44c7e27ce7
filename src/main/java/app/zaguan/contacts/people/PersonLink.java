package app.zaguan.contacts.people;

import app.zaguan.contacts.ContactId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a company, or a company of a person: whoever stands at the other end.
 *
 * @param id of the tie itself
 * @param getsCopies whether the person gets a copy of every message to the company
 */
public record PersonLink(
    UUID id,
    ContactId contact,
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String position,
    boolean getsCopies) {}
