package app.zaguan.identity;

import java.util.Locale;

/** An owner of an organization, to be written to. */
public record Owner(String name, String email, Locale language) {}
