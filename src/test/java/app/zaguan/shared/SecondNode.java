package app.zaguan.shared;

import app.zaguan.Zaguan;
import app.zaguan.identity.TestSessions;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.installation.Installation;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.Wall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * A second application on the same database and the same data directory, with a port, a pool and
 * timers of its own: what two nodes behind a balancer are. Started when it is first asked for, it
 * serves all tests of the run; {@link #stop} lets a test take it away.
 */
@TestComponent
public class SecondNode implements DisposableBean {

  private final Installation installation;
  private final DataSource database;
  private final TestClock clock;
  private final TestSessions sessions;
  private @Nullable ConfigurableApplicationContext node;

  SecondNode(
      Installation installation, DataSource database, TestClock clock, TestSessions sessions) {
    this.installation = installation;
    this.database = database;
    this.clock = clock;
    this.sessions = sessions;
  }

  /** A bean of the second application. */
  public <T> T bean(Class<T> type) {
    return node().getBean(type);
  }

  /** Runs work of the second application's beans as the owner of a house. */
  public <T> T as(House house, Supplier<T> work) {
    return bean(Here.class).behind(Wall.staff(house.organization()), house.actor(), work);
  }

  /** A browser that asks the second application; sessions of the first hold there too. */
  public Browser browser() {
    return new Browser(node().getEnvironment(), sessions);
  }

  /** Stops it as a deployment does; the next call starts another. */
  public synchronized void stop() {
    if (node != null) {
      node.close();
      node = null;
    }
  }

  @Override
  public void destroy() {
    stop();
  }

  private synchronized ConfigurableApplicationContext node() {
    if (node == null) {
      node =
          new SpringApplicationBuilder(Zaguan.class)
              .profiles("test")
              .initializers(context -> shared((GenericApplicationContext) context))
              .run(
                  "--server.port=0",
                  "--spring.datasource.hikari.maximum-pool-size=8",
                  "--spring.jmx.enabled=false",
                  "--zaguan.data=" + installation.data(),
                  "--zaguan.database.url=" + url(),
                  "--zaguan.database.password=" + secret("application"),
                  "--zaguan.database.owner-password=" + secret("owner"));
    }
    return node;
  }

  /** Both nodes have one time; what is only for tests stays with the first. */
  private void shared(GenericApplicationContext context) {
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerSingleton("testTypes", new TestTypes());
    context.registerBean(
        "sharedClock", TestClock.class, () -> clock, definition -> definition.setPrimary(true));
  }

  private String url() {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getURL();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String secret(String login) {
    try {
      return Files.readString(installation.data().resolve("database").resolve(login)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the tests is no part of a node. */
  private static final class TestTypes extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
      return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TestTypes;
    }

    @Override
    public int hashCode() {
      return TestTypes.class.hashCode();
    }
  }
}
