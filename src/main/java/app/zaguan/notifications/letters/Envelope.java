package app.zaguan.notifications.letters;

import app.zaguan.notifications.MailId;
import app.zaguan.shared.secrets.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Closes a mail that carries a way in, and opens it for the one moment in which it is sent. */
@Component
public class Envelope {

  private final Seal seal;
  private final JsonMapper json;

  Envelope(Seal seal, JsonMapper json) {
    this.seal = seal;
    this.json = json;
  }

  public byte[] close(MailId id, Content content) {
    return seal.close(purpose(id), json.writeValueAsString(content));
  }

  public Content open(MailId id, byte[] sealed) {
    return json.readValue(seal.open(purpose(id), sealed), Content.class);
  }

  /** Each mail its own: sealed bytes moved to another row open nowhere. */
  private static String purpose(MailId id) {
    return "mail " + id;
  }
}
