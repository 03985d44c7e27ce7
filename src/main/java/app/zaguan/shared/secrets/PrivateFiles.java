package app.zaguan.shared.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are made once and kept beside the data, readable by their owner only. */
public final class PrivateFiles {

  private PrivateFiles() {}

  /** The secret kept in the file: 32 random bytes in URL-safe Base64, made if it is not there. */
  public static String secret(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        var mode = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(mode));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return;
    }
    Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
