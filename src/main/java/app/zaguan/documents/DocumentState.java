package app.zaguan.documents;

/**
 * What was done with a document, as it is stored. What follows from it on a day is its {@link
 * Standing}.
 */
public enum DocumentState {
  DRAFT,
  SENT,
  ACCEPTED,
  DECLINED,
  /** Taken back by the organization before it was answered. */
  CANCELLED,
  ISSUED
}
