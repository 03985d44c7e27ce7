package app.zaguan.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Wall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whose data is it: what the database itself refuses, whatever the code forgets. */
@RunningApplication
class TableWallsTest {

  /** The tables that belong to no organization; nothing joins this list without a reason. */
  private static final Set<String> GLOBAL =
      Set.of(
          "organization",
          "portal_name",
          "app_user",
          "membership",
          "user_session",
          "user_token",
          "sign_up",
          "throttle",
          "scheduled_tasks",
          "flyway_schema_history");

  /** The functions that run with their owner's rights; each filters by the organization itself. */
  private static final Set<String> DEFINERS =
      Set.of("contact_search", "document_search", "product_search");

  @Autowired TestHouse houses;
  @Autowired JdbcClient db;
  @Autowired FlywayConnectionDetails owner;

  @Test
  void everyTenantTableHasItsOrganizationFirstInItsKeyAndIsGuarded() {
    assertThat(tenantTables()).isNotEmpty();
    assertThat(
            asOwner()
                .sql(
                    """
                    select c.relname
                      from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                      left join pg_index i on i.indrelid = c.oid and i.indisprimary
                      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                     where c.relkind = 'r' and c.relname not in (:global)
                       and (not c.relrowsecurity or a.attname is distinct from 'org_id')
                    """)
                .param("global", GLOBAL)
                .query(String.class)
                .list())
        .as("tables without row-level security or without org_id first in their primary key")
        .isEmpty();
  }

  @Test
  void everyUniqueKeyOfATenantTableStartsWithItsOrganization() {
    assertThat(
            asOwner()
                .sql(
                    """
                    select c.relname || '.' || x.relname
                      from pg_index i
                      join pg_class c on c.oid = i.indrelid and c.relname not in (:global)
                      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                      join pg_class x on x.oid = i.indexrelid
                      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                     where i.indisunique and a.attname is distinct from 'org_id'
                    """)
                .param("global", GLOBAL)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void noRowCanPointIntoAnotherOrganization() {
    assertThat(
            asOwner()
                .sql(
                    """
                    select f.conname
                      from pg_constraint f
                      join pg_class c on c.oid = f.conrelid and c.relname not in (:global)
                      join pg_class t on t.oid = f.confrelid and t.relname not in (:global)
                      join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
                     where f.contype = 'f' and a.attname <> 'org_id'
                    """)
                .param("global", GLOBAL)
                .query(String.class)
                .list())
        .as("foreign keys between tenant tables that do not carry org_id first")
        .isEmpty();
  }

  @Test
  void theApplicationsLoginOwnsNothingInheritsNothingAndCannotPassByTheWalls() {
    assertThat(
            asOwner()
                .sql(
                    """
                    select rolname from pg_roles
                     where rolname like 'zaguan%' and rolname <> 'zaguan_owner'
                       and (rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb
                            or exists (select from pg_class where relowner = pg_roles.oid)
                            or exists (select from pg_proc where proowner = pg_roles.oid))
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void onlyTheListedFunctionsRunWithTheirOwnersRightsAndEachSetsItsSearchPath() {
    var definers =
        asOwner()
            .sql(
                """
                select p.proname, coalesce(array_to_string(p.proconfig, ','), '') as config
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname = 'public'
                """)
            .query()
            .listOfRows();
    assertThat(definers)
        .allSatisfy(it -> assertThat(DEFINERS).contains((String) it.get("proname")))
        .allSatisfy(it -> assertThat((String) it.get("config")).contains("search_path="));
  }

  @Test
  void theOwnersSchemaHasNoTriggers() {
    assertThat(
            asOwner()
                .sql("select tgname from pg_trigger where not tgisinternal")
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void withoutAnOrganizationNoTenantRowIsSeenByAnyRole() {
    houses.found();
    for (var role : List.of("zaguan_staff", "zaguan_portal", "zaguan_entry")) {
      for (var table : tenantTables()) {
        if (readable(role, table)) {
          assertThat(rowsSeen(role, null, table)).as(role + " in " + table).isZero();
        }
      }
    }
  }

  @Test
  void oneOrganizationNeverSeesARowOfAnother() {
    var mine = houses.found();
    houses.found();
    for (var role : List.of("zaguan_staff", "zaguan_portal", "zaguan_entry")) {
      for (var table : tenantTables()) {
        if (readable(role, table)) {
          assertThat(foreignRowsSeen(role, mine.organization().value(), table))
              .as(role + " in " + table)
              .isZero();
        }
      }
    }
  }

  @Test
  void aRowCannotBeWrittenIntoAnotherOrganization() {
    var mine = houses.found();
    var other = houses.found();
    assertThatThrownBy(() ->
            houses.inside(
                Wall.staff(mine.organization()),
                mine.actor(),
                () ->
                    db.sql(
                            """
                            insert into bank_account
                              (org_id, id, iban, holder, preferred, created_at)
                            values (:org, :id, 'ES9121000418450200051332', 'x', true, now())
                            """)
                        .param("org", other.organization().value())
                        .param("id", UUID.randomUUID())
                        .update()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void aQueryOutsideATransactionHasNoRights() {
    assertThatThrownBy(() -> db.sql("select count(*) from bank_account").query(Long.class).single())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void aTransactionDoesNotChangeItsWall() {
    var mine = houses.found();
    assertThatThrownBy(() ->
            houses.inside(
                Wall.staff(mine.organization()),
                mine.actor(),
                () ->
                    db.sql("select tenant_begin('zaguan_staff', :org)")
                        .param("org", UUID.randomUUID())
                        .query()
                        .listOfRows()))
        .hasStackTraceContaining("role refused");
  }

  private long rowsSeen(String role, UUID organization, String table) {
    // mails of users' own accounts belong to the installation, which is no organization
    return foreignRowsSeen(role, organization, table, new UUID(0, 0));
  }

  private long foreignRowsSeen(String role, UUID organization, String table) {
    return foreignRowsSeen(role, organization, table, organization);
  }

  private long foreignRowsSeen(String role, UUID organization, String table, UUID own) {
    return count(
        role, organization, "select count(*) from " + table + " where org_id <> '" + own + "'");
  }

  private long count(String role, UUID organization, String sql) {
    var wall =
        new Wall(
            Wall.Role.valueOf(
                role.substring("zaguan_".length()).toUpperCase(java.util.Locale.ROOT)),
            organization == null
                ? null
                : new app.zaguan.shared.tenancy.OrganizationId(organization),
            null,
            null);
    return houses.inside(wall, Actor.product(), () -> db.sql(sql).query(Long.class).single());
  }

  private boolean readable(String role, String table) {
    return asOwner()
        .sql("select has_table_privilege(:role, :table, 'select')")
        .params(Map.of("role", role, "table", table))
        .query(Boolean.class)
        .single();
  }

  private List<String> tenantTables() {
    return asOwner()
        .sql(
            """
            select tablename from pg_tables
             where schemaname = 'public' and tablename not in (:global)
            """)
        .param("global", GLOBAL)
        .query(String.class)
        .list();
  }

  private JdbcClient asOwner() {
    return JdbcClient.create(
        new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
  }
}
