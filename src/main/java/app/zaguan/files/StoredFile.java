package app.zaguan.files;

/**
 * A stored file with its content.
 *
 * @param name as its owner named it, without folders
 * @param contentType as it was declared: never trusted, {@link Serving} fences it in
 */
public record StoredFile(FileId id, String name, String contentType, long size, byte[] content) {

  @Override
  public String toString() {
    return "StoredFile " + id;
  }
}
