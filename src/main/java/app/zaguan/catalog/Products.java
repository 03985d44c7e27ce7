package app.zaguan.catalog;

import app.zaguan.shared.ListKey;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Page;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The products and services of an organization, to be read. {@link ProductBook} writes them. */
@Repository
@Transactional(readOnly = true)
public class Products {

  static final int PAGE = 50;

  private static final String COLUMNS =
      """
      id, kind, sku, name, description, unit, unit_price, tax_code,
      archived_at, version, sort_name
      """;

  /** What is found leads to the products, each looked up by its key: so {@code offset 0}. */
  private static final String BY_WORDS =
      """
        from product_search(:words) found (found_id)
        join lateral (select p.* from product p
                       where p.org_id = :org and p.id = found.found_id offset 0) product on true
      """;

  private final JdbcClient db;
  private final Here here;

  Products(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** A product; archived ones too. {@link NotFound} if there is none. */
  public Product get(ProductId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  /** Several at once, in no order; what does not exist is left out. */
  public List<Product> all(Collection<ProductId> ids) {
    return db.sql(
            "select "
                + COLUMNS
                + " from product where org_id = :org and id = any(cast(:ids as uuid[]))")
        .param("org", here.organization().value())
        .param("ids", ids.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, index) -> product(row))
        .list();
  }

  /** The first products, archived ones left out, that match what was typed; by name. */
  public List<Product> search(String q, int limit) {
    return rows(ProductQuery.of(q), limit);
  }

  /** One page of the list. */
  public Page<Product> list(ProductQuery query) {
    var rows = rows(query, PAGE + 1);
    return Page.of(rows, PAGE, it -> new ListKey(it.sortName(), it.id().value()).text());
  }

  private List<Product> rows(ProductQuery query, int limit) {
    var words = query.words();
    var key = query.key();
    return db.sql(
            "select "
                + COLUMNS
                + (words.isEmpty() ? "  from product\n" : BY_WORDS)
                + " where org_id = :org and (archived_at is not null) = :archived\n"
                + "   and kind = any(cast(:kinds as text[]))\n"
                + "   and "
                + query.order().after()
                + "\n order by "
                + query.order().orderBy()
                + "\n limit :limit")
        .param("words", words)
        .param("org", here.organization().value())
        .param("archived", query.archived())
        .param("kinds", kinds(query.kind()))
        .param("name", key.value())
        .param("id", key.id())
        .param("limit", limit)
        .query((row, index) -> product(row))
        .list();
  }

  private static String[] kinds(@Nullable ProductKind kind) {
    return kind == null ? new String[] {"PRODUCT", "SERVICE"} : new String[] {kind.name()};
  }

  private static Product product(ResultSet row) throws SQLException {
    var archived = row.getTimestamp("archived_at");
    return new Product(
        new ProductId(row.getObject("id", UUID.class)),
        new ProductDetails(
            ProductKind.valueOf(row.getString("kind")),
            row.getString("sku"),
            row.getString("name"),
            row.getString("description"),
            row.getString("unit"),
            row.getBigDecimal("unit_price").stripTrailingZeros(),
            row.getString("tax_code")),
        archived == null ? null : archived.toInstant(),
        row.getInt("version"),
        row.getString("sort_name"));
  }
}
