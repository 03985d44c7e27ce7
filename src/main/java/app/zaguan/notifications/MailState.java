package app.zaguan.notifications;

/** Where a mail stands. */
public enum MailState {
  /** Waits for its turn, or for another try. */
  QUEUED,
  /** Taken by a worker, which may have died with it: after a while it is due again. */
  SENDING,
  /** The mail server has it. */
  SENT,
  /** The mail server refused it, or could not be reached for too long. */
  FAILED,
  /** This installation has no mail server: it is kept to be read. */
  KEPT
}
