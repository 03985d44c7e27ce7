package app.zaguan.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.zaguan.shared.RunningApplication;
import app.zaguan.shared.TestHouse;
import app.zaguan.shared.TestHouse.House;
import app.zaguan.shared.tenancy.Wall;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@RunningApplication
class ContactSearchTest {

  private static final int MANY = 20_000;

  @Autowired TestHouse houses;
  @Autowired Contacts contacts;
  @Autowired JdbcClient db;
  @Autowired FlywayConnectionDetails owner;

  @Test
  void amongThousandsTheIndexOfTheSearchIsUsed() {
    var house = houses.found();
    inside(house, () -> fill(house));
    asOwner().sql("vacuum analyze contact").update();

    var scans =
        inside(
            house,
            () -> {
              var before = scans();
              assertThat(contacts.search("construcciones 04321", 10)).hasSize(1);
              return scans() - before;
            });

    assertThat(scans).isPositive();
  }

  private int fill(House house) {
    return db.sql(
            """
            insert into contact (org_id, id, kind, customer, supplier, lead, legal_name,
                                 billing_country, language, currency, created_at, sort_name, search)
            select :org, gen_random_uuid(), 'COMPANY', true, false, false, name, 'ES', 'es', 'EUR',
                   now(), name, name
              from (select 'construcciones y reformas ' || lpad(n::text, 5, '0')
                             || ' calle del puerto valencia' as name
                      from generate_series(1, :many) as n) as made
            """)
        .param("org", house.organization().value())
        .param("many", MANY)
        .update();
  }

  /** Statistics are the owner's to make; elsewhere autovacuum does. */
  private JdbcClient asOwner() {
    return JdbcClient.create(
        new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
  }

  /** How often this transaction has searched the index so far. */
  private long scans() {
    return db.sql("select pg_stat_get_xact_numscans('contact_search_text'::regclass)")
        .query(Long.class)
        .single();
  }

  private <T> T inside(House house, Supplier<T> work) {
    return houses.inside(Wall.staff(house.organization()), house.actor(), work);
  }
}
