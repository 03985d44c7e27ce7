package app.zaguan.files;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.installation.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The contents of all files, each under its SHA-256: {@code files/ab/cdef…}. Written beside, synced
 * and renamed into place, so that what stands under a name is always whole. Several nodes share it.
 */
@Component
class Disk {

  private static final HexFormat HEX = HexFormat.of();

  private final Path root;

  Disk(Installation installation) {
    root = installation.data().toAbsolutePath().resolve("files");
  }

  /**
   * Keeps a content and gives its hash, when it is safely on the disk. One that is there already is
   * written anew: that makes it young, which is how the sweeper knows that somebody wants it.
   */
  byte[] keep(byte[] content) {
    var hash = hash(content);
    var place = place(hash);
    try {
      if (!Files.isDirectory(place.getParent())) {
        Files.createDirectories(place.getParent());
        sync(root);
      }
      var draft = place.resolveSibling("draft-" + UUID.randomUUID());
      write(draft, content);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(place.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hash;
  }

  byte[] read(byte[] hash) {
    try {
      return Files.readAllBytes(place(hash));
    } catch (NoSuchFileException e) {
      throw new NotFound("the content of a stored file: " + HEX.formatHex(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  Path place(byte[] hash) {
    var name = HEX.formatHex(hash);
    return root.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A directory is synced as a file is, where the system lets it be opened (Windows does not). */
  private static void sync(Path directory) throws IOException {
    if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
