package app.zaguan.catalog;

import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.text.SearchText;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes products; always inside the transaction of {@link Cataloguing}. */
@Repository
class ProductBook {

  private final JdbcClient db;
  private final Here here;

  ProductBook(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** {@link org.springframework.dao.DuplicateKeyException} if another one has the SKU. */
  void add(ProductId id, ProductDetails details, Instant now) {
    db.sql(
            """
            insert into product (org_id, id, kind, sku, name, description, unit, unit_price,
                                 tax_code, created_at, sort_name, search)
            values (:org, :id, :kind, :sku, :name, :description, :unit, :unitPrice,
                    :taxCode, :now, :sortName, :search)
            """)
        .params(parameters(details))
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** False if somebody changed it since that version. */
  boolean update(ProductId id, int version, ProductDetails details) {
    return db.sql(
                """
                update product
                   set kind = :kind, sku = :sku, name = :name, description = :description,
                       unit = :unit, unit_price = :unitPrice, tax_code = :taxCode,
                       sort_name = :sortName, search = :search, version = version + 1
                 where org_id = :org and id = :id and version = :version
                """)
            .params(parameters(details))
            .param("org", here.organization().value())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  /** Archived since then, or on sale again where no time is given. */
  void archive(ProductId id, @Nullable Instant since) {
    db.sql(
            """
            update product
               set archived_at = cast(:since as timestamptz), version = version + 1
             where org_id = :org and id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("since", since == null ? null : Timestamp.from(since))
        .update();
  }

  private static Map<String, @Nullable Object> parameters(ProductDetails details) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("kind", details.kind().name());
    row.put("sku", details.sku());
    row.put("name", details.name());
    row.put("description", details.description());
    row.put("unit", details.unit());
    row.put("unitPrice", details.unitPrice());
    row.put("taxCode", details.taxCode());
    row.put("sortName", SearchText.of(details.name()));
    row.put(
        "search", SearchText.of(details.sku(), details.name(), SearchText.compact(details.sku())));
    return row;
  }
}
