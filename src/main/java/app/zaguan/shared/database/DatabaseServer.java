package app.zaguan.shared.database;

/** The PostgreSQL in use: ours to start and stop, or somebody else's. */
sealed interface DatabaseServer extends AutoCloseable
    permits DatabaseServer.Elsewhere, EmbeddedServer {

  Database database();

  @Override
  void close();

  /** A server that others run. */
  record Elsewhere(Database database) implements DatabaseServer {

    @Override
    public void close() {}
  }
}
