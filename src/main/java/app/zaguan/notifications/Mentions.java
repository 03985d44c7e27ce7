package app.zaguan.notifications;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names the documents that mails are about; given by the module that knows them. */
public interface Mentions {

  /** A document's name and where its page is. */
  record Mention(String label, String address) {}

  /** Of these documents, those it knows, all in one look-up. Behind the staff wall. */
  Map<UUID, Mention> of(Collection<UUID> documents);
}
