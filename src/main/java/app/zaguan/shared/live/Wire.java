package app.zaguan.shared.live;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one connection of this node that listens to the database, outside the pool. A broken one is
 * made again, soon at first and then more patiently.
 */
@Component
class Wire implements SmartLifecycle {

  /** By which the database's own list of sessions knows it. */
  static final String NAME = "zaguan-live";

  private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
  private static final Duration SOON = Duration.ofMillis(200);
  private static final Duration PATIENTLY = Duration.ofSeconds(15);

  /** So often a silent line is tried: a firewall may have forgotten it. */
  private static final int SILENCE = 20_000;

  private final JdbcConnectionDetails database;
  private final List<Listener> listeners;
  private volatile @Nullable Thread thread;
  private Duration pause = SOON;

  Wire(JdbcConnectionDetails database, List<Listener> listeners) {
    this.database = database;
    this.listeners = listeners;
  }

  @Override
  public void start() {
    var listening = Thread.ofVirtual().name(NAME).unstarted(this::listen);
    thread = listening;
    listening.start();
  }

  @Override
  public void stop() {
    var listening = thread;
    thread = null;
    if (listening != null) {
      listening.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void listen() {
    while (isRunning()) {
      try {
        connectAndListen();
      } catch (SQLException | RuntimeException e) {
        if (isRunning()) {
          LOG.warn("Live pages wait for the database: {}", e.getMessage());
        }
      }
      if (!rested()) {
        return;
      }
    }
  }

  /** Listens until the line breaks. */
  private void connectAndListen() throws SQLException {
    try (var connection = DriverManager.getConnection(database.getJdbcUrl(), login());
        var statement = connection.createStatement()) {
      statement.execute("listen " + Change.CHANNEL);
      pause = SOON;
      listeners.forEach(Listener::connected);
      hear(connection.unwrap(PGConnection.class), statement);
    }
  }

  private void hear(PGConnection line, Statement statement) throws SQLException {
    while (isRunning()) {
      var notes = line.getNotifications(SILENCE);
      if (notes == null || notes.length == 0) {
        statement.execute("select 1");
      } else {
        Arrays.stream(notes)
            .flatMap(it -> Change.read(it.getParameter()).stream())
            .forEach(change -> listeners.forEach(it -> it.heard(change)));
      }
    }
  }

  private Properties login() {
    var login = new Properties();
    login.setProperty("user", String.valueOf(database.getUsername()));
    login.setProperty("password", String.valueOf(database.getPassword()));
    login.setProperty("ApplicationName", NAME);
    login.setProperty("tcpKeepAlive", "true");
    login.setProperty("connectTimeout", "5");
    login.setProperty("socketTimeout", "30");
    return login;
  }

  private boolean rested() {
    try {
      Thread.sleep(pause);
      var longer = pause.multipliedBy(2);
      pause = longer.compareTo(PATIENTLY) > 0 ? PATIENTLY : longer;
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
