package app.zaguan.files;

import java.util.UUID;

/** An organization's hold on a stored file. */
public record FileId(UUID value) {

  public static FileId of(String text) {
    return new FileId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
