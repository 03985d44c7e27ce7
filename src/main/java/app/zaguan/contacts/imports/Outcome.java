package app.zaguan.contacts.imports;

/** What a row of an import would be, and then what it became. */
public enum Outcome {
  READY,
  REFUSED,
  /** Its tax id or email is another's: an earlier row's or a contact's. */
  TWIN,
  ADDED,
  CHANGED,
  SKIPPED
}
