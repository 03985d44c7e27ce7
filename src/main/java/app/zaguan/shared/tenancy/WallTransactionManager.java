package app.zaguan.shared.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction with the preamble that puts it behind its wall: one call, one round
 * trip.
 */
class WallTransactionManager extends JdbcTransactionManager {

  private static final String PREAMBLE = "select tenant_begin(?, ?, ?, ?)";

  private static final Logger LOG = LoggerFactory.getLogger(WallTransactionManager.class);

  private final transient Here here;

  WallTransactionManager(DataSource dataSource, Here here) {
    super(dataSource);
    this.here = here;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    var wall = here.wall();
    super.doBegin(transaction, wall.readOnly() ? readOnly(definition) : definition);
    try {
      begin(connection(), wall);
    } catch (SQLException | RuntimeException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("behind " + wall.role(), e);
    }
  }

  /**
   * Where undoing fails the connection is gone, and the transaction with it. The caller is to hear
   * of that from what failed first.
   */
  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    try {
      super.doRollback(status);
    } catch (TransactionException gone) {
      LOG.debug("nothing to undo any more", gone);
    }
  }

  private static TransactionDefinition readOnly(TransactionDefinition wanted) {
    var definition = new DefaultTransactionDefinition(wanted);
    definition.setReadOnly(true);
    return definition;
  }

  private Connection connection() {
    var holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    return Objects.requireNonNull(holder).getConnection();
  }

  private static void begin(Connection connection, Wall wall) throws SQLException {
    try (var call = connection.prepareStatement(PREAMBLE)) {
      call.setString(1, wall.role().databaseName());
      call.setObject(2, value(wall.organization()));
      call.setObject(3, wall.contact());
      call.setObject(4, wall.document());
      call.execute();
    }
  }

  private static @Nullable UUID value(@Nullable OrganizationId organization) {
    return organization == null ? null : organization.value();
  }
}
