package app.zaguan.contacts.imports;

import java.util.UUID;

/** One import of contacts from a file. */
public record ImportId(UUID value) {

  public static ImportId of(String text) {
    return new ImportId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
