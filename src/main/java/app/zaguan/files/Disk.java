package app.zaguan.files;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.Refused;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The contents of all files, each under the name of its SHA-256: {@code files/ab/cdef…}. Written
 * beside, synced and renamed into place, so that what stands under a name is always whole. Several
 * nodes share it.
 */
@Component
class Disk {

  private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
  private static final HexFormat HEX = HexFormat.of();
  private static final String DRAFT = "draft-";
  private static final String TAKEN = "taken-";

  private final Path root;

  Disk(Installation installation) {
    root = installation.data().toAbsolutePath().resolve("files");
  }

  /**
   * Keeps a content and gives its hash, when it is safely on the disk. One that is there already is
   * written anew: that makes it young, which is how the sweeper knows that somebody wants it.
   *
   * @throws Refused {@code file.no-place} where it cannot be written; then nothing of it is there
   */
  byte[] keep(byte[] content) {
    var hash = hashOf(content);
    var place = place(name(hash));
    try {
      var folder = folder(place);
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        sync(root);
      }
      settle(place.resolveSibling(DRAFT + UUID.randomUUID()), content, place);
      sync(folder);
    } catch (IOException e) {
      LOG.error("A file could not be kept in {}", root, e);
      throw new Refused("file.no-place");
    }
    return hash;
  }

  private static void settle(Path draft, byte[] content, Path place) throws IOException {
    try {
      write(draft, content);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  boolean holds(byte[] hash) {
    return Files.exists(place(name(hash)));
  }

  byte[] read(byte[] hash) {
    try {
      return Files.readAllBytes(place(name(hash)));
    } catch (NoSuchFileException e) {
      throw new NotFound("the content of a stored file: " + name(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the contents that were last stored before a time, some at a time. */
  List<List<String>> olderThan(Instant before, int some) {
    var names = new ArrayList<String>();
    each(
        it -> isContent(it) && isOlder(it, before),
        it -> names.add(folder(it).getFileName() + plain(it)));
    var rounds = new ArrayList<List<String>>();
    for (var from = 0; from < names.size(); from += some) {
      rounds.add(List.copyOf(names.subList(from, Math.min(from + some, names.size()))));
    }
    return rounds;
  }

  /** Takes a content out of its place; false where it is gone. */
  boolean takeAway(String name) {
    return Files.exists(taken(name)) || move(place(name), taken(name));
  }

  /** Puts a content back in its place, unless it was stored there again meanwhile. */
  void putBack(String name) {
    if (Files.exists(place(name))) {
      discard(name);
    } else {
      move(taken(name), place(name));
    }
  }

  boolean isYounger(String name, Instant than) {
    return !isOlder(taken(name), than);
  }

  /** Deletes a content that was taken away. */
  void discard(String name) {
    delete(taken(name));
  }

  /** Deletes what was left half written by a process that died. */
  void discardDrafts(Instant before) {
    each(it -> it.getFileName().toString().startsWith(DRAFT) && isOlder(it, before), Disk::delete);
  }

  Path place(String name) {
    return root.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  static String name(byte[] hash) {
    return HEX.formatHex(hash);
  }

  static byte[] hash(String name) {
    return HEX.parseHex(name);
  }

  @Override
  public String toString() {
    return root.toString();
  }

  private Path taken(String name) {
    var place = place(name);
    return place.resolveSibling(TAKEN + place.getFileName());
  }

  private void each(Predicate<Path> which, java.util.function.Consumer<Path> what) {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (var all = Files.walk(root, 2)) {
      all.filter(Files::isRegularFile).filter(which).forEach(what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In its place, or taken away by a sweeper that died: 64 digits with those of the folder. */
  private static boolean isContent(Path file) {
    return plain(file).matches("[0-9a-f]{62}")
        && folder(file).getFileName().toString().matches("[0-9a-f]{2}");
  }

  /** The folder a content lies in: each lies in one, below the root. */
  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private static String plain(Path file) {
    var name = file.getFileName().toString();
    return name.startsWith(TAKEN) ? name.substring(TAKEN.length()) : name;
  }

  private static boolean isOlder(Path file, Instant than) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(than);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private static boolean move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchFileException goneMeanwhile) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static byte[] hashOf(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
