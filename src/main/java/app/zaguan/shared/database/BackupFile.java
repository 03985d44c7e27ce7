package app.zaguan.shared.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup as it is written: a zip that only its owner may read, under its name when it is whole.
 */
final class BackupFile implements AutoCloseable {

  private final Path file;
  private final Path draft;
  private final ZipOutputStream zip;
  private final Map<String, String> checksums = new TreeMap<>();

  BackupFile(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    draft = this.file.resolveSibling(this.file.getFileName() + ".part");
    Files.deleteIfExists(draft);
    if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var mine = PosixFilePermissions.fromString("rw-------");
      Files.createFile(draft, PosixFilePermissions.asFileAttribute(mine));
    } else {
      Files.createFile(draft);
    }
    zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
  }

  boolean holds(String name) {
    return checksums.containsKey(name);
  }

  void folder(String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name + "/"));
    zip.closeEntry();
  }

  void add(String name, InputStream content) throws IOException {
    var digest = sha256();
    zip.putNextEntry(new ZipEntry(name));
    content.transferTo(new DigestOutputStream(new Kept(zip), digest));
    zip.closeEntry();
    checksums.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  Map<String, String> checksums() {
    return checksums;
  }

  /** Ends it with what it says of itself; from now on it is there. */
  void finish(byte[] manifest) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(manifest);
    zip.closeEntry();
    zip.close();
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One that was not finished leaves nothing. */
  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The zip stays open when an entry is done. */
  private static final class Kept extends OutputStream {

    private final OutputStream zip;

    Kept(OutputStream zip) {
      this.zip = zip;
    }

    @Override
    public void write(int one) throws IOException {
      zip.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      zip.write(bytes, from, length);
    }
  }
}
