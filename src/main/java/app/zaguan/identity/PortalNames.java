package app.zaguan.identity;

import app.zaguan.shared.Refused;
import app.zaguan.shared.tenancy.OrganizationId;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The names under which the organizations' portals are found (PRF-1). Behind the entry wall. */
@Repository
public class PortalNames {

  private static final Set<String> COMPANY_FORMS =
      Set.of("sl", "slu", "sa", "sau", "slp", "sll", "scp", "cb", "sc", "scoop", "ltd", "gmbh");

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final JdbcClient db;

  PortalNames(JdbcClient db) {
    this.db = db;
  }

  /** Where a portal name leads: the organization and its current name, which may be another one. */
  public record Place(OrganizationId organization, String current) {}

  @Transactional(readOnly = true)
  public Optional<Place> find(String name) {
    return db.sql(
            """
            select n.org_id, c.name as current
              from portal_name n
              join portal_name c on c.org_id = n.org_id and c.current
             where n.name = :name
            """)
        .param("name", name.toLowerCase(Locale.ROOT))
        .query((row, index) ->
            new Place(
                new OrganizationId(row.getObject("org_id", UUID.class)), row.getString("current")))
        .optional();
  }

  @Transactional(readOnly = true)
  public String of(OrganizationId organization) {
    return db.sql("select name from portal_name where org_id = :org and current")
        .param("org", organization.value())
        .query(String.class)
        .single();
  }

  /** Takes a free name made from the organization's own. */
  public String generate(OrganizationId organization, String organizationName, Instant now) {
    var wanted = slug(organizationName);
    return IntStream.iterate(1, it -> it + 1)
        .mapToObj(it -> it == 1 ? wanted : wanted + "-" + it)
        .filter(it -> take(organization, it, now))
        .findFirst()
        .orElseThrow();
  }

  /** Takes a name if nobody has it. The organization's older names keep leading to it. */
  boolean take(OrganizationId organization, String name, Instant now) {
    return db.sql(
                """
                insert into portal_name (name, org_id, current, created_at)
                values (:name, :org, true, :now)
                on conflict (name) do nothing
                """)
            .param("name", name)
            .param("org", organization.value())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Whether this can be a portal's name: 3 to 40 small letters, digits and single hyphens. */
  public static boolean isName(String name) {
    return name.length() >= 3 && name.length() <= 40 && NAME.matcher(name).matches();
  }

  /**
   * Gives a portal another name; the one before keeps leading to it, and may be taken again.
   *
   * @throws Refused where the name is another organization's, or was
   */
  @Transactional
  public void rename(OrganizationId organization, String name, Instant now) {
    db.sql("update portal_name set current = false where org_id = :org and current")
        .param("org", organization.value())
        .update();
    var taken =
        db.sql(
                """
                insert into portal_name (name, org_id, current, created_at)
                values (:name, :org, true, :now)
                on conflict (name) do update set current = true
                 where portal_name.org_id = :org
                """)
            .param("name", name)
            .param("org", organization.value())
            .param("now", Timestamp.from(now))
            .update();
    if (taken == 0) {
      throw Refused.at("portalName", "portal.name.taken", name);
    }
  }

  /** {@code Ferretería Levante, S.L.} becomes {@code ferreteria-levante}. */
  static String slug(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var words =
        plain.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("[^a-z0-9]+", " ").strip();
    var kept = new StringBuilder();
    for (var word : words.split(" ")) {
      if (!COMPANY_FORMS.contains(word) && kept.length() + word.length() < 40) {
        kept.append(kept.isEmpty() ? "" : "-").append(word);
      }
    }
    return kept.length() < 3 ? "portal-" + kept : kept.toString();
  }
}
