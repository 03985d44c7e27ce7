package app.zaguan.identity;

import java.util.List;

/**
 * Where the organization is paid was changed; told in the transaction that changes it.
 *
 * @param iban as printed
 * @param by who did it
 */
public record BankAccountChanged(Change change, String iban, String by, List<Owner> owners) {

  /** What was done to the account. */
  public enum Change {
    ADDED,
    PREFERRED,
    ARCHIVED,
    RESTORED
  }
}
