package app.zaguan.contacts;

import org.jspecify.annotations.Nullable;

/**
 * What a contact is called.
 *
 * @param legalName of a company, or the full name of a person
 * @param taxId stored clean: no spaces, no hyphens, capitals
 */
public record Names(String legalName, @Nullable String tradeName, @Nullable String taxId) {}
