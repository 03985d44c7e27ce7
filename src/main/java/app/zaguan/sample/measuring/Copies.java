package app.zaguan.sample.measuring;

import app.zaguan.documents.DocumentId;
import app.zaguan.shared.tenancy.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Copies invoices as the database's owner, many by one statement: each has another number, day and
 * history, and all that follows from them. Its SQL is {@code copies.sql} beside the messages.
 */
@Component
@ConditionalOnProperty("zaguan.measuring")
class Copies {

  private final FlywayConnectionDetails owner;

  Copies(FlywayConnectionDetails owner) {
    this.owner = owner;
  }

  /** A paid invoice of the first day, and how many there shall be like it. */
  record Pattern(OrganizationId organization, DocumentId invoice, int copies) {}

  void make(List<Pattern> patterns) {
    try (var connection =
        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
      connection.setAutoCommit(false);
      execute(
          connection,
          "create temp table pattern (org_id uuid, id uuid, copies int, place int) on commit drop");
      name(connection, patterns);
      execute(connection, script());
      connection.commit();
      connection.setAutoCommit(true);
      execute(connection, "vacuum analyze");
    } catch (SQLException e) {
      throw new IllegalStateException("the measuring world could not be copied", e);
    }
  }

  private static void name(Connection connection, List<Pattern> patterns) throws SQLException {
    var organizations = patterns.stream().map(it -> it.organization().value());
    var invoices = patterns.stream().map(it -> it.invoice().value());
    var copies = patterns.stream().map(Pattern::copies);
    try (var insert =
        connection.prepareStatement(
            """
            insert into pattern (org_id, id, copies, place)
            select org_id, id, copies,
                   row_number() over (partition by org_id order by ordinality) - 1
              from unnest(?, ?, ?) with ordinality as p (org_id, id, copies, ordinality)
            """)) {
      insert.setArray(1, connection.createArrayOf("uuid", organizations.toArray()));
      insert.setArray(2, connection.createArrayOf("uuid", invoices.toArray()));
      insert.setArray(3, connection.createArrayOf("int", copies.toArray()));
      insert.execute();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script() {
    try {
      return new ClassPathResource("app/zaguan/sample/measuring/copies.sql")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
