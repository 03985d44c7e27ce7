package app.zaguan.contacts.people;

import java.util.Locale;

/** Somebody a message goes to. */
public record Recipient(String name, String email, Locale language) {}
