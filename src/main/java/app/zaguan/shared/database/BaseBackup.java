package app.zaguan.shared.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies the files of a PostgreSQL that is at work, and the log of what it did meanwhile, from
 * which a server started on the copy makes a consistent whole. The steps are those of PostgreSQL's
 * manual, "Making a Base Backup Using the Low Level API"; what is left out is in "Backing Up the
 * Data Directory".
 */
final class BaseBackup {

  /** What stands in these is of the running server alone. */
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "backup_label", "pg_internal.init");

  private static final String CONTROL = "global/pg_control";

  private final Path directory;
  private final String prefix;
  private final BackupFile backup;

  BaseBackup(Path directory, BackupFile backup) {
    this.directory = directory;
    this.prefix = directory.getFileName() + "/";
    this.backup = backup;
  }

  /** With a superuser's connection that commits by itself. */
  void copy(Connection connection) throws SQLException, IOException {
    // keeps the log that is written from now on, for as long as the connection lives
    ask(
        connection,
        "select slot_name from pg_create_physical_replication_slot("
            + "'zaguan_backup_' || pg_backend_pid(), true, true)");
    var from = ask(connection, "select pg_walfile_name(pg_backup_start('zaguan', true))");
    files();
    control();
    var stop = stop(connection);
    backup.add(prefix + "backup_label", new ByteArrayInputStream(stop.label()));
    log(from, stop.segment());
  }

  private record Stop(String segment, byte[] label) {}

  private static Stop stop(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select pg_walfile_name(lsn), labelfile from pg_backup_stop(false)")) {
      row.next();
      return new Stop(row.getString(1), row.getString(2).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void files() throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of)
              throws IOException {
            if (folder.equals(directory)) {
              return FileVisitResult.CONTINUE;
            }
            backup.folder(name(folder));
            return EMPTIED.contains(directory.relativize(folder).toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            if (isCopied(directory.relativize(file))) {
              file(file);
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

  private static boolean isCopied(Path relative) {
    var name = relative.getFileName().toString();
    return !LEFT_OUT.contains(name)
        && !name.startsWith("pgsql_tmp")
        && !relative.equals(Path.of(CONTROL));
  }

  /** A table that is dropped meanwhile takes its file away; the log knows. */
  private void file(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      backup.add(name(file), content);
    } catch (NoSuchFileException gone) {
      return;
    }
  }

  /** It has a checksum of its own, so it must not be read while it is written. */
  private void control() throws IOException {
    var file = directory.resolve(CONTROL);
    var read = Files.readAllBytes(file);
    for (var again = Files.readAllBytes(file);
        !Arrays.equals(read, again);
        again = Files.readAllBytes(file)) {
      read = again;
    }
    backup.add(name(file), new ByteArrayInputStream(read));
  }

  private void log(String from, String to) throws IOException {
    try (var segments = Files.list(directory.resolve("pg_wal"))) {
      for (var segment : segments.sorted().toList()) {
        var name = segment.getFileName().toString();
        if (name.matches("[0-9A-F]{24}") && name.compareTo(from) >= 0 && name.compareTo(to) <= 0) {
          file(segment);
        }
      }
    }
    if (!backup.holds(prefix + "pg_wal/" + from) || !backup.holds(prefix + "pg_wal/" + to)) {
      throw new IOException("the database's log from " + from + " to " + to + " is not whole");
    }
  }

  private String name(Path path) {
    return prefix + directory.relativize(path).toString().replace('\\', '/');
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
