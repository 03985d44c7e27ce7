package app.zaguan.contacts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a contact is reached; the first email and phone are the ones used. */
public record Reach(List<String> emails, List<String> phones, @Nullable String web) {

  public static final Reach NONE = new Reach(List.of(), List.of(), null);

  public Reach {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
  }

  public @Nullable String email() {
    return emails.isEmpty() ? null : emails.getFirst();
  }

  public @Nullable String phone() {
    return phones.isEmpty() ? null : phones.getFirst();
  }
}
