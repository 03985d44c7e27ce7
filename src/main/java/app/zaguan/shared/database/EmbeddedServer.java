package app.zaguan.shared.database;

import app.zaguan.shared.secrets.PrivateFiles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with the product, kept in the data directory. It asks for passwords
 * made for it, waits for the disk, and survives a killed application: the next start adopts it.
 */
final class EmbeddedServer implements DatabaseServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final String HBA =
      """
      # Everyone, from this machine only, with the password made for them
      local all all scram-sha-256
      host  all all 127.0.0.1/32 scram-sha-256
      host  all all ::1/128 scram-sha-256
      """;

  /** One that was killed first goes through what it had done since its last checkpoint. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Whether a server that recovers can have a whole disk synced, instead of file after file. */
  static final boolean SYNCS_AT_ONCE = System.getProperty("os.name").equals("Linux");

  private final EmbeddedPostgres postgres;
  private final Database database;

  private EmbeddedServer(EmbeddedPostgres postgres, Database database) {
    this.postgres = postgres;
    this.database = database;
  }

  static EmbeddedServer start(Path data, boolean durable) throws IOException {
    var directory = data.toAbsolutePath().resolve("postgres");
    var secrets = data.toAbsolutePath().resolve("database");
    var superuser = PrivateFiles.secret(secrets.resolve("superuser"));
    var owner = new Database.Login("zaguan_owner", PrivateFiles.secret(secrets.resolve("owner")));
    var app = new Database.Login("zaguan_app", PrivateFiles.secret(secrets.resolve("application")));
    var postgres = server(directory, superuser, durable);
    try {
      new Roles(postgres.getPostgresDatabase()).prepare(superuser, owner, app);
      close(directory.resolve("pg_hba.conf"), postgres);
    } catch (SQLException e) {
      postgres.close();
      throw new IOException("the embedded database could not be prepared", e);
    }
    var url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/zaguan";
    LOG.info("Embedded PostgreSQL on port {}, kept in {}", postgres.getPort(), directory);
    return new EmbeddedServer(postgres, new Database(url, owner, app));
  }

  private static EmbeddedPostgres server(Path directory, String password, boolean durable)
      throws IOException {
    Files.createDirectories(directory.getParent());
    var log = directory.resolveSibling("postgres.log").toFile();
    var sync = durable ? "on" : "off";
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(PATIENCE)
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
            .setConnectConfig("password", password)
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "es")
            .setServerConfig("fsync", sync)
            // the library's own default is off: an answer is then given before anything is written
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", sync)
            .setServerConfig("max_connections", "60")
            .setServerConfig("shared_buffers", "128MB")
            .setServerConfig("listen_addresses", "localhost")
            .setServerConfig("timezone", "UTC")
            .setServerConfig("log_min_messages", "warning");
    if (SYNCS_AT_ONCE) {
      builder.setServerConfig("recovery_init_sync_method", "syncfs");
    }
    runningPort(directory).ifPresent(builder::setPort);
    return builder.start();
  }

  /**
   * The port of a server that works in this directory, perhaps left alive by a killed application:
   * line 4 of its {@code postmaster.pid}. The number of its process may be another's by now.
   */
  static Optional<Integer> runningPort(Path directory) throws IOException {
    var file = directory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    var alive =
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(ProcessHandle::isAlive)
            .isPresent();
    return alive && lines.size() > 3
        ? Optional.of(Integer.valueOf(lines.get(3).strip())).filter(EmbeddedServer::listens)
        : Optional.empty();
  }

  private static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  /** A connection that may do everything, for what is done to the server as a whole. */
  static Connection superuser(Path data, int port, String database) throws SQLException {
    var login = new Properties();
    login.setProperty("user", "postgres");
    login.setProperty(
        "password", PrivateFiles.secret(data.resolve("database").resolve("superuser")));
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, login);
  }

  int port() {
    return postgres.getPort();
  }

  /** Until now the freshly made server trusted everyone on this machine; from now on it asks. */
  private static void close(Path hba, EmbeddedPostgres postgres) throws IOException, SQLException {
    if (Files.readString(hba, StandardCharsets.UTF_8).equals(HBA)) {
      return;
    }
    Files.writeString(hba, HBA);
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select pg_reload_conf()");
    }
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
