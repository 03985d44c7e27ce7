package app.zaguan.shared.jobs;

import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A row of a queue whose turn it is, and whose it is. */
public record Due(OrganizationId organization, UUID id) {

  /** From the columns {@code org_id} and {@code id}, which are all that a worker may read. */
  public static Due of(ResultSet row) throws SQLException {
    return new Due(
        new OrganizationId(row.getObject("org_id", UUID.class)), row.getObject("id", UUID.class));
  }
}
