package app.zaguan.notifications.delivery;

/** What came of an attempt to send a mail. */
public sealed interface Outcome {

  /** The mail server took it. */
  record Sent() implements Outcome {}

  /** It will never be taken: a wrong address, a mail that cannot be made. */
  record Refused(String why) implements Outcome {}

  /** Not now: nobody there, or not well. It did not leave, and is tried again. */
  record NotNow(String why) implements Outcome {}

  /** All of it was handed over, and no answer came: it may have left. */
  record Unclear(String why) implements Outcome {}
}
