package app.zaguan.identity.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bank account as it was typed. */
public record BankAccountForm(String name, String iban, String bic, String holder) {

  /** What was not sent is empty. */
  public BankAccountForm(
      @Nullable String name, @Nullable String iban, @Nullable String bic, @Nullable String holder) {
    this.name = Objects.requireNonNullElse(name, "");
    this.iban = Objects.requireNonNullElse(iban, "");
    this.bic = Objects.requireNonNullElse(bic, "");
    this.holder = Objects.requireNonNullElse(holder, "");
  }
}
