package app.zaguan.shared.database;

import app.zaguan.shared.installation.Installation;
import java.io.IOException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One's own PostgreSQL where one is named, the embedded one otherwise; two logins in both cases.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(Installation installation) throws IOException {
    var external = installation.database();
    var url = external.url();
    if (url == null || url.isBlank()) {
      return EmbeddedServer.start(installation.data(), external.durable());
    }
    var owner = new Database.Login(external.ownerUser(), external.ownerPassword());
    var application = new Database.Login(external.user(), external.password());
    return new DatabaseServer.Elsewhere(new Database(url, owner, application));
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(DatabaseServer server) {
    var database = server.database();
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return database.application().user();
      }

      @Override
      public String getPassword() {
        return database.application().password();
      }

      @Override
      public String getJdbcUrl() {
        return database.url();
      }
    };
  }

  @Bean
  FlywayConnectionDetails flywayConnectionDetails(DatabaseServer server) {
    var database = server.database();
    return new FlywayConnectionDetails() {
      @Override
      public String getUsername() {
        return database.owner().user();
      }

      @Override
      public String getPassword() {
        return database.owner().password();
      }

      @Override
      public String getJdbcUrl() {
        return database.url();
      }
    };
  }
}
