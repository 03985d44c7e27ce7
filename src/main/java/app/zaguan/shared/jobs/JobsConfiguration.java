package app.zaguan.shared.jobs;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives the timers connections that commit by themselves. The pool's own do not, and db-scheduler,
 * as its starter sets it up, does not commit either: that a timer was done would be forgotten.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

  @Bean
  DbSchedulerCustomizer committingTimers(DataSource pool) {
    var committing =
        new DelegatingDataSource(pool) {
          @Override
          public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            connection.setAutoCommit(true);
            return connection;
          }
        };
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<DataSource> dataSource() {
        return Optional.of(committing);
      }
    };
  }
}
