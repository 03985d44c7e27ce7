package app.zaguan.contacts.imports;

/** Where an import stands. */
public enum ImportState {
  /** Uploaded; nobody has said yet what its columns are. */
  STAGED,
  CHECKING,
  /** Every row was looked at; nothing has become a contact yet. */
  CHECKED,
  FILLING,
  FILLED,
  RECALLING,
  RECALLED;

  /** Whether a worker is at it, or about to be. */
  public boolean isUnderWay() {
    return this == CHECKING || this == FILLING || this == RECALLING;
  }
}
