package app.zaguan.contacts;

/** Whether a contact is an entity or a human being. */
public enum ContactKind {
  COMPANY,
  PERSON
}
