package app.zaguan.contacts;

import app.zaguan.shared.Problem;

/** What became of a contact that somebody wanted to delete. */
public sealed interface Removal {

  /** Nothing hung on it: it is gone. */
  record Deleted() implements Removal {}

  /** It had to stay, for this reason, and was archived. */
  record Archived(Problem reason) implements Removal {}
}
