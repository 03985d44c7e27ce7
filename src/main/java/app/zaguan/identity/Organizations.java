package app.zaguan.identity;

import app.zaguan.shared.NotFound;
import app.zaguan.shared.postal.PostalAddress;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The organizations of the installation. All SQL about them. */
@Repository
public class Organizations {

  private static final String COLUMNS =
      """
      id, kind, legal_name, trade_name, tax_id, street, postal_code, city, province, country, email,
      phone, web, currency, language, zone, colour, logo_id, payment_days, default_tax,
      default_withholding, version
      """;

  private final JdbcClient db;
  private final Here here;

  Organizations(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** The organization whose data is at hand. */
  @Transactional(readOnly = true)
  public Organization current() {
    return db.sql("select " + COLUMNS + " from organization where id = :org")
        .param("org", here.organization().value())
        .query((row, index) -> organization(row))
        .optional()
        .orElseThrow(() -> new NotFound(here.organization()));
  }

  /** Whether nobody signed up yet; behind the entry wall. */
  @Transactional(readOnly = true)
  public boolean areNone() {
    return db.sql("select not exists (select 1 from organization)").query(Boolean.class).single();
  }

  public void add(Organization organization, Instant now) {
    db.sql(
            """
            insert into organization
              (id, kind, legal_name, trade_name, tax_id, street, postal_code, city, province,
               country, email, phone, web, currency, language, zone, colour, payment_days,
               default_tax, default_withholding, created_at)
            values
              (:id, :kind, :legalName, :tradeName, :taxId, :street, :postalCode, :city, :province,
               :country, :email, :phone, :web, :currency, :language, :zone, :colour, :paymentDays,
               :defaultTax, :defaultWithholding, :now)
            """)
        .params(OrganizationRow.of(organization))
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Writes the legal data and defaults, if nobody else did since they were read. */
  boolean update(Organization organization) {
    return db.sql(
                """
                update organization
                   set legal_name = :legalName, trade_name = :tradeName, tax_id = :taxId,
                       street = :street, postal_code = :postalCode, city = :city,
                       province = :province, country = :country, email = :email, phone = :phone,
                       web = :web, currency = :currency, language = :language, zone = :zone,
                       colour = :colour, payment_days = :paymentDays,
                       default_tax = :defaultTax, default_withholding = :defaultWithholding,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .params(OrganizationRow.of(organization))
            .update()
        == 1;
  }

  void hang(@Nullable UUID logo) {
    db.sql("update organization set logo_id = :logo where id = :org")
        .param("logo", logo)
        .param("org", here.organization().value())
        .update();
  }

  private static Organization organization(ResultSet row) throws SQLException {
    return new Organization(
        new OrganizationId(row.getObject("id", UUID.class)),
        Organization.Kind.valueOf(row.getString("kind")),
        row.getString("legal_name"),
        row.getString("trade_name"),
        row.getString("tax_id"),
        new PostalAddress(
            row.getString("street"),
            row.getString("postal_code"),
            row.getString("city"),
            row.getString("province"),
            row.getString("country")),
        row.getString("email"),
        row.getString("phone"),
        row.getString("web"),
        Currency.getInstance(row.getString("currency")),
        Locale.of(row.getString("language")),
        ZoneId.of(row.getString("zone")),
        row.getString("colour"),
        row.getObject("logo_id", UUID.class),
        row.getInt("payment_days"),
        row.getString("default_tax"),
        row.getString("default_withholding"),
        row.getInt("version"));
  }
}
