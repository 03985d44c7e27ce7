package app.zaguan.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Gives the embedded server its roles, with the same script that an external server gets by hand.
 */
final class Roles {

  private final DataSource server;

  Roles(DataSource server) {
    this.server = server;
  }

  void prepare(String superuserPassword, Database.Login owner, Database.Login application)
      throws SQLException {
    try (var connection = server.getConnection()) {
      run(connection, script());
      password(connection, "postgres", superuserPassword);
      password(connection, owner.user(), owner.password());
      password(connection, application.user(), application.password());
      if (!exists(connection)) {
        run(connection, "create database zaguan owner zaguan_owner");
        run(connection, "revoke all on database zaguan from public");
        run(connection, "grant connect on database zaguan to zaguan_app");
      }
    }
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select 1 from pg_database where datname = 'zaguan'")) {
      return rows.next();
    }
  }

  /** The passwords are our own Base64, which needs no quoting; anything else is refused. */
  private static void password(Connection connection, String role, String password)
      throws SQLException {
    if (!password.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException("not a password of ours");
    }
    run(connection, "alter role " + role + " password '" + password + "'");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script() {
    try {
      return new ClassPathResource("db/roles/roles.sql").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
