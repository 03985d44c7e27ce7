package app.zaguan.shared.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/backup}: writes an installation with an embedded database into one file, while it goes
 * on working: the database, the files, and the secrets that were made for it.
 */
final class Backup {

  private final Path data;

  private Backup(Path data) {
    this.data = data.toAbsolutePath().normalize();
  }

  /** The data directory, and the file to write. */
  static void main(String... arguments) {
    Command.run(() -> {
      var file = Path.of(arguments[1]);
      var manifest = new Backup(Path.of(arguments[0])).write(file);
      System.out.println(
          "Backed up %s into %s (%,d kB).".formatted(arguments[0], file, Files.size(file) / 1024));
      System.out.println(
          manifest.sealed()
              ? "It holds the secrets of this installation: whoever has it can open everything in"
                  + " it."
              : "The key that opens what is sealed (ZAGUAN_SECRET) is not in it: keep that too.");
    });
  }

  private Manifest write(Path file) throws IOException, SQLException {
    var postgres = data.resolve("postgres");
    if (!Files.exists(postgres.resolve("PG_VERSION"))) {
      throw new Command.Refusal("There is no embedded database in " + data + ".");
    }
    var running = EmbeddedServer.runningPort(postgres);
    if (running.isPresent()) {
      return write(file, running.get());
    }
    try (var started = EmbeddedServer.start(data, true)) {
      return write(file, started.port());
    }
  }

  private Manifest write(Path file, int port) throws IOException, SQLException {
    try (var backup = new BackupFile(file);
        var connection = EmbeddedServer.superuser(data, port, "postgres")) {
      // what is stored meanwhile is copied afterwards; what is swept meanwhile was copied before
      tree("files", backup);
      new BaseBackup(data.resolve("postgres"), backup).copy(connection);
      tree("files", backup);
      tree("database", backup);
      var hasKey = Files.exists(data.resolve("secret"));
      if (hasKey) {
        add("secret", backup);
      }
      var manifest = manifest(connection, schema(port), hasKey, backup);
      backup.finish(JsonMapper.shared().writeValueAsBytes(manifest));
      return manifest;
    }
  }

  private static Manifest manifest(
      Connection connection, String schema, boolean sealed, BackupFile backup) throws SQLException {
    return new Manifest(
        Manifest.FORMAT,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        Manifest.here(),
        connection.getMetaData().getDatabaseMajorVersion(),
        schema,
        sealed,
        backup.checksums());
  }

  private String schema(int port) throws SQLException {
    try (var connection = EmbeddedServer.superuser(data, port, "zaguan");
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select max(version::int)::text from flyway_schema_history where success")) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  /** All files below a folder that are not there yet; half-written ones are nobody's. */
  private void tree(String folder, BackupFile backup) throws IOException {
    var root = data.resolve(folder);
    if (!Files.isDirectory(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            if (!file.getFileName().toString().startsWith("draft-")) {
              add(data.relativize(file).toString().replace('\\', '/'), backup);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw why;
          }
        });
  }

  private void add(String name, BackupFile backup) throws IOException {
    if (backup.holds(name)) {
      return;
    }
    try (var content = Files.newInputStream(data.resolve(name))) {
      backup.add(name, content);
    } catch (NoSuchFileException swept) {
      return;
    }
  }
}
