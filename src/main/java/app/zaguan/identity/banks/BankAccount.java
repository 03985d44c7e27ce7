package app.zaguan.identity.banks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank account at which the organization is paid.
 *
 * @param preferred whether it is the one that documents name
 */
public record BankAccount(
    UUID id, String iban, @Nullable String bic, String holder, boolean preferred) {}
