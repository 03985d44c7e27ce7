package app.zaguan.documents.drafting;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.papers.DocumentRecord;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents that credit notes correct, as they stand now. All SQL about them. */
@Repository
class Originals {

  private final JdbcClient db;
  private final Here here;

  Originals(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  /** Those that are there, in the order asked for. */
  List<Original> of(List<DocumentId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return db.sql(
            """
            select d.id, d.type, d.state, d.contact_id, d.number, d.date, d.currency,
                   b.total - b.credited as asked,
                   d.base - coalesce((select sum(c.credited_base) from document_correction c
                                       where c.org_id = d.org_id and c.original_id = d.id),
                                     0) as asked_base,
                   (select json_agg(json_build_object('category', t.category, 'rate', t.rate,
                                                      'base', t.base || ' ' || d.currency))
                      from document_tax t
                     where t.org_id = d.org_id and t.document_id = d.id
                       and t.kind = 'VAT') as bases
              from document d
              left join document_balance b on b.org_id = d.org_id and b.document_id = d.id
             where d.org_id = :org and d.id = any(:ids)
             order by array_position(:ids, d.id)
            """)
        .param("org", here.organization().value())
        .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
        .query((row, index) -> original(row))
        .list();
  }

  private static Original original(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new Original(
        new DocumentId(row.getObject("id", UUID.class)),
        DocumentType.valueOf(row.getString("type")),
        DocumentState.valueOf(row.getString("state")),
        new ContactId(row.getObject("contact_id", UUID.class)),
        row.getString("number"),
        row.getObject("date", LocalDate.class),
        DocumentRecord.money(row, "asked", currency),
        DocumentRecord.money(row, "asked_base", currency),
        PaperJson.readAll(row.getString("bases"), Original.Base.class));
  }
}
