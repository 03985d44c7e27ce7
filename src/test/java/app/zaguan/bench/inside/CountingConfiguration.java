package app.zaguan.bench.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts statements while it is asked to. At all other times connections are handed out untouched.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("zaguan.bench")
class CountingConfiguration {

  private static final List<String> SEEN = new CopyOnWriteArrayList<>();
  private static volatile boolean counting;

  static void begin() {
    SEEN.clear();
    counting = true;
  }

  /** All of them; the preamble of each transaction and the look-up of the visitor included. */
  static List<String> end() {
    counting = false;
    return List.copyOf(SEEN);
  }

  @Bean
  static BeanPostProcessor countingDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
            ? new Counted(source)
            : bean;
      }
    };
  }

  private static final class Counted extends DelegatingDataSource {

    Counted(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      var isTimer = Thread.currentThread().getName().startsWith("db-scheduler");
      return counting && !isTimer ? counted(connection) : connection;
    }

    private static Connection counted(Connection connection) {
      return (Connection)
          Proxy.newProxyInstance(
              Counted.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (counting && method.getName().equals("prepareStatement")) {
                  SEEN.add((String) arguments[0]);
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
