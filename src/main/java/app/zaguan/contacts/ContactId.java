package app.zaguan.contacts;

import java.util.UUID;

/** A company or a person the organization deals with. */
public record ContactId(UUID value) {

  public static ContactId of(String text) {
    return new ContactId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
