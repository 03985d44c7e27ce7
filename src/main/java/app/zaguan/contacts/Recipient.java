package app.zaguan.contacts;

import java.util.Locale;

/** Somebody a message goes to. */
public record Recipient(String name, String email, Locale language) {}
