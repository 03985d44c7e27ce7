package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.papers.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A draft that passed the rules: its paper, and what is kept beside it.
 *
 * @param surcharge as the draft had it
 * @param internalNote for the staff alone
 */
record Written(Paper paper, ContactId contact, boolean surcharge, @Nullable String internalNote) {}
