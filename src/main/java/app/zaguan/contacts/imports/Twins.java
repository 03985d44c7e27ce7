package app.zaguan.contacts.imports;

/** What an import does with a row whose contact we have already. */
public enum Twins {
  SKIP,
  UPDATE,
  CREATE
}
