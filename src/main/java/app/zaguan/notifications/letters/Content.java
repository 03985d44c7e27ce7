package app.zaguan.notifications.letters;

/** What a mail says, in the two forms it is sent in. */
public record Content(String subject, String plain, String html) {

  /** Without what it says: that may be a secret. */
  @Override
  public String toString() {
    return "Content";
  }
}
