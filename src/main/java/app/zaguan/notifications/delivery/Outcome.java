package app.zaguan.notifications.delivery;

/** What came of an attempt to send a mail. */
public sealed interface Outcome {

  /** The mail server took it. */
  record Sent() implements Outcome {}

  /** It will never be taken: a wrong address, a mail that cannot be made. */
  record Refused(String why) implements Outcome {}

  /**
   * Not now: nobody there, or no answer. Where the connection broke after the mail was handed over,
   * it may have left; it goes again under the same Message-ID, by which mail programs show it once.
   */
  record Unclear(String why) implements Outcome {}
}
