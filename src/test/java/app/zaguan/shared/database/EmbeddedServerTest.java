package app.zaguan.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  /** The library that starts it would have it answer before anything is written. */
  @Test
  void whatItSaidIsOnTheDisk(@TempDir Path data) throws Exception {
    try (var server = EmbeddedServer.start(data, true)) {
      assertThat(settings(data, server.port()))
          .containsEntry("fsync", "on")
          .containsEntry("full_page_writes", "on")
          .containsEntry("synchronous_commit", "on");
    }
  }

  private static TreeMap<String, String> settings(Path data, int port) throws SQLException {
    var settings = new TreeMap<String, String>();
    try (var connection = EmbeddedServer.superuser(data, port, "zaguan");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select name, setting from pg_settings
                 where name in ('fsync', 'full_page_writes', 'synchronous_commit')
                """)) {
      while (rows.next()) {
        settings.put(rows.getString("name"), rows.getString("setting"));
      }
    }
    return settings;
  }
}
