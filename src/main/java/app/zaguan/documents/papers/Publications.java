package app.zaguan.documents.papers;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.corrections.CorrectedInvoice;
import app.zaguan.shared.tenancy.Here;
import app.zaguan.shared.text.SearchText;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publishes documents to their contacts, and keeps what was published. All SQL about it. */
@Repository
public class Publications {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;

  Publications(JdbcClient db, Here here, Clock clock) {
    this.db = db;
    this.here = here;
    this.clock = clock;
  }

  /** A revision as it was sent: its paper in canonical JSON, and that text's SHA-256. */
  public record Revision(String paper, byte[] hash) {}

  /**
   * One statement: the document, its lines and its taxes are seen by the contact or none of them
   * is; a document that is issued freezes together with them and gets its balance.
   *
   * @return false where the document is not there in that version
   */
  public boolean publish(Publication publication) {
    var paper = publication.paper();
    var json = PaperJson.write(paper);
    var number = publication.number();
    return db.sql(
                """
                with head as (
                  update document
                     set state = :state, frozen = :frozen, version = version + 1,
                         revision = :revision, portal_contact_id = :contact,
                         number = coalesce(cast(:number as text), number),
                         number_order = coalesce(cast(:order as bigint), number_order),
                         seller = cast(:seller as jsonb), buyer = cast(:buyer as jsonb),
                         payee = cast(:payee as jsonb), buyer_name = :buyerName,
                         search = search || ' ' || :search
                   where org_id = :org and id = :id and version = :version
                  returning org_id, id, date, due_on, currency
                ), lines as (
                  update document_line set portal_contact_id = :contact, frozen = :frozen
                   where (org_id, document_id) in (select org_id, id from head)
                     and org_id = :org
                ), taxes as (
                  update document_tax set portal_contact_id = :contact, frozen = :frozen
                   where (org_id, document_id) in (select org_id, id from head)
                     and org_id = :org
                ), corrections as (
                  update document_correction c
                     set portal_contact_id = :contact, frozen = :frozen, asked = o.asked,
                         asked_base = o."askedBase", credited = o.credited,
                         credited_base = o."creditedBase"
                    from jsonb_to_recordset(cast(:originals as jsonb)) as o
                         (id uuid, asked numeric, "askedBase" numeric, credited numeric,
                          "creditedBase" numeric)
                   where (c.org_id, c.document_id) in (select org_id, id from head)
                     and c.org_id = :org and c.original_id = o.id
                ), revision as (
                  insert into document_revision (org_id, document_id, revision, portal_contact_id,
                                                 paper, hash, made_at)
                  select org_id, id, :revision, :contact, :paper, :hash, :now from head
                ), balance as (
                  insert into document_balance (org_id, document_id, portal_contact_id, total,
                                                date, due_on, currency)
                  select org_id, id, :contact, :total, date, due_on, currency from head
                   where :owed
                )
                select count(*) from head
                """)
            .param("org", here.organization().value())
            .param("id", publication.document().value())
            .param("version", publication.version())
            .param("contact", publication.contact().value())
            .param("state", publication.state().name())
            .param("frozen", publication.isFrozen())
            .param("owed", publication.isOwed())
            .param("originals", originals(paper))
            .param("revision", paper.revision())
            .param("number", number == null ? null : number.text())
            .param("order", number == null ? null : number.order())
            .param("search", number == null ? "" : SearchText.of(number.text()))
            .param("seller", PaperJson.write(paper.seller()))
            .param("buyer", PaperJson.write(paper.buyer()))
            .param("buyerName", paper.buyer().name())
            .param("payee", PaperJson.writeOrNull(paper.payee()))
            .param("total", paper.total().amount())
            .param("paper", json)
            .param("hash", PaperJson.hash(json))
            .param("now", Timestamp.from(clock.instant()))
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Amounts alone: each is in the document's currency. */
  private static String originals(Paper paper) {
    var correction = paper.correction();
    return PaperJson.write(
        correction == null ? List.of() : correction.originals().stream().map(Amounts::of).toList());
  }

  private record Amounts(
      DocumentId id,
      BigDecimal asked,
      BigDecimal askedBase,
      BigDecimal credited,
      BigDecimal creditedBase) {

    static Amounts of(CorrectedInvoice one) {
      return new Amounts(
          one.id(),
          one.asked().amount(),
          one.askedBase().amount(),
          one.credited().amount(),
          one.creditedBase().amount());
    }
  }

  /** What was sent as that revision, behind any wall. */
  public Optional<Revision> revision(DocumentId document, int revision) {
    return db.sql(
            """
            select paper, hash from document_revision
             where org_id = :org and document_id = :id and revision = :revision
            """)
        .param("org", here.organization().value())
        .param("id", document.value())
        .param("revision", revision)
        .query((row, index) -> new Revision(row.getString("paper"), row.getBytes("hash")))
        .optional();
  }
}
