package app.zaguan.portal.door;

import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Businesses by the name of their portal, as its pages show them. Behind the entry wall. */
@Repository
public class Houses {

  private static final String HOUSE =
      """
      select o.id as house_id, c.name as portal, coalesce(o.trade_name, o.legal_name) as house,
             o.colour, o.logo_id, o.zone, o.language as house_language
        from organization o
        join portal_name c on c.org_id = o.id and c.current
      """;

  private final JdbcClient db;

  Houses(JdbcClient db) {
    this.db = db;
  }

  /** A business, and the language its people speak. */
  record Place(House house, Locale language) {}

  /** Whose portal has this name, or had it once. */
  @Transactional(readOnly = true)
  Optional<Place> named(String name) {
    return db.sql(HOUSE + " join portal_name n on n.org_id = o.id where n.name = :name")
        .param("name", name.toLowerCase(Locale.ROOT))
        .query((row, index) -> place(row))
        .optional();
  }

  @Transactional(readOnly = true)
  Optional<Place> of(OrganizationId organization) {
    return db.sql(HOUSE + " where o.id = :org")
        .param("org", organization.value())
        .query((row, index) -> place(row))
        .optional();
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(house(row), Locale.of(row.getString("house_language")));
  }

  public static House house(ResultSet row) throws SQLException {
    return new House(
        new OrganizationId(row.getObject("house_id", UUID.class)),
        row.getString("portal"),
        row.getString("house"),
        row.getString("colour"),
        row.getObject("logo_id", UUID.class),
        ZoneId.of(row.getString("zone")));
  }
}
