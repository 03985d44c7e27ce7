package app.zaguan.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL as others run it: prepared by a superuser with the script that we ship and what its
 * head says, and by nothing else. The application knows its two logins only.
 */
final class Cluster implements AutoCloseable {

  static final String OWNER_PASSWORD = "dueño-de-las-tablas";
  static final String APPLICATION_PASSWORD = "la-aplicación";

  private final EmbeddedPostgres server;

  Cluster() {
    this(builder());
  }

  /** One whose data lies in this folder. */
  static Cluster in(Path folder) {
    return new Cluster(builder().setDataDirectory(folder));
  }

  private static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setPGStartupWait(Duration.ofSeconds(60))
        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
        .setServerConfig("fsync", "off")
        .setServerConfig("max_connections", "100");
  }

  private Cluster(EmbeddedPostgres.Builder builder) {
    try {
      server = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var superuser = JdbcClient.create(server.getPostgresDatabase());
    superuser.sql(script()).update();
    superuser.sql("alter role zaguan_owner password '" + OWNER_PASSWORD + "'").update();
    superuser.sql("alter role zaguan_app password '" + APPLICATION_PASSWORD + "'").update();
    superuser.sql("create database zaguan owner zaguan_owner").update();
  }

  int port() {
    return server.getPort();
  }

  /** What a node is told of it, reached at this port: its own, or that of a {@link Wire} to it. */
  static List<String> settings(int port) {
    return List.of(
        "--zaguan.database.url=jdbc:postgresql://127.0.0.1:"
            + port
            + "/zaguan?sslmode=disable&gssEncMode=disable&prepareThreshold=0",
        "--zaguan.database.password=" + APPLICATION_PASSWORD,
        "--zaguan.database.owner-password=" + OWNER_PASSWORD);
  }

  /** Sees everything: what the test finds here is what is there. */
  JdbcClient superuser() {
    return JdbcClient.create(server.getDatabase("postgres", "zaguan"));
  }

  int count(String sql) {
    return superuser().sql(sql).query(Integer.class).single();
  }

  private static String script() {
    try {
      return new ClassPathResource("db/roles/roles.sql").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The application's sessions, which end a moment after it did. */
  int sessions() {
    return count("select count(*) from pg_stat_activity where usename = 'zaguan_app'");
  }
}
