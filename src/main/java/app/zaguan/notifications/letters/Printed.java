package app.zaguan.notifications.letters;

import org.jspecify.annotations.Nullable;

/** A letter in words, and where answers to it go. */
public record Printed(@Nullable String replyTo, Content content) {}
