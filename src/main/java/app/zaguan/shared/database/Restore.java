package app.zaguan.shared.database;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/restore}: makes an installation of a backup, in a directory where nothing is. All of
 * it is checked and the database started once before anything stands in its place.
 */
final class Restore {

  private final Path data;
  private final Path stage;
  private final Map<String, String> found = new HashMap<>();
  private @Nullable Manifest manifest;

  private Restore(Path data) {
    this.data = data.toAbsolutePath().normalize();
    stage = this.data.resolve("restoring");
  }

  /** The backup, and the directory to restore into. */
  static void main(String... arguments) {
    Command.run(() -> {
      var contents = new Restore(Path.of(arguments[1])).from(Path.of(arguments[0]));
      System.out.println(
          "Restored %s into %s: %s.".formatted(arguments[0], arguments[1], contents));
      System.out.println("Start it with: bin/start --data " + arguments[1]);
    });
  }

  /** Gives what is in it, in words. */
  private String from(Path file) throws IOException, SQLException {
    if (!Files.isRegularFile(file)) {
      throw new Command.Refusal("There is no file " + file + ".");
    }
    refuseUnlessEmpty();
    Files.createDirectories(stage);
    try {
      unpack(file);
      check(file);
      var contents = tried();
      settle();
      return contents;
    } finally {
      FileSystemUtils.deleteRecursively(stage);
    }
  }

  private void refuseUnlessEmpty() throws IOException {
    if (!Files.exists(data)) {
      return;
    }
    try (var there = Files.list(data)) {
      if (there.findAny().isPresent()) {
        throw new Command.Refusal(
            data + " is not empty. A backup is restored only where nothing is.");
      }
    }
  }

  private void unpack(Path file) throws IOException {
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpack(zip, entry);
      }
    }
  }

  private void unpack(ZipInputStream zip, ZipEntry entry) throws IOException {
    var name = entry.getName();
    var place = stage.resolve(name).normalize();
    if (!place.startsWith(stage) || place.equals(stage)) {
      throw new Command.Refusal("This is no backup of ours: it names " + name + ".");
    }
    if (name.equals(Manifest.NAME)) {
      manifest = JsonMapper.shared().readValue(zip.readAllBytes(), Manifest.class);
    } else if (entry.isDirectory()) {
      folder(place);
    } else {
      folder(place.getParent());
      found.put(name, write(new Entry(zip), place));
    }
  }

  private void folder(@Nullable Path folder) throws IOException {
    for (var it = folder; it != null && !it.equals(stage); it = it.getParent()) {
      Files.createDirectories(it);
      only(it, "rwx------");
    }
  }

  private static String write(InputStream content, Path place) throws IOException {
    var digest = BackupFile.sha256();
    Files.copy(new DigestInputStream(content, digest), place);
    only(place, "rw-------");
    if (!EmbeddedServer.SYNCS_AT_ONCE) {
      try (var channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Secrets are in it, and a server that trusts its directory to nobody else. */
  private static void only(Path path, String mode) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
  }

  private void check(Path file) throws IOException {
    if (manifest == null) {
      throw new Command.Refusal(file + " is not whole: its end is missing.");
    }
    if (manifest.format() != Manifest.FORMAT) {
      throw new Command.Refusal(file + " was written by another version of Zaguán.");
    }
    if (!manifest.system().equals(Manifest.here())) {
      throw new Command.Refusal(
          "%s was written on %s; its database is not read on %s."
              .formatted(file, manifest.system(), Manifest.here()));
    }
    if (!found.equals(manifest.checksums())) {
      throw new Command.Refusal(file + " is damaged: what is in it is not what was put into it.");
    }
  }

  /** Starts the database, which syncs what was unpacked and makes a whole of it. */
  private String tried() throws IOException, SQLException {
    try (var server = EmbeddedServer.start(stage, true);
        var connection = EmbeddedServer.superuser(stage, server.port(), "zaguan");
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select (select count(*) from organization), (select count(org_id) from document),
                       (select count(org_id) from stored_file)
                """)) {
      row.next();
      return "%d organizations, %d documents, %d files"
          .formatted(row.getInt(1), row.getInt(2), row.getInt(3));
    }
  }

  private void settle() throws IOException {
    try (var all = Files.list(stage)) {
      for (var each : all.toList()) {
        Files.move(each, data.resolve(each.getFileName()));
      }
    }
  }

  /** The zip stays open when an entry was read. */
  private static final class Entry extends FilterInputStream {

    Entry(InputStream zip) {
      super(zip);
    }

    @Override
    public void close() {}
  }
}
