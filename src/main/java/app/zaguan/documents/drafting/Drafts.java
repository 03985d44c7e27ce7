package app.zaguan.documents.drafting;

import app.zaguan.documents.DocumentId;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.shared.Ids;
import app.zaguan.shared.tenancy.Here;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes drafts: their lines and taxes by one statement, however many. All SQL about them. */
@Repository
class Drafts {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;
  private final DraftRows rows;

  Drafts(JdbcClient db, Here here, Clock clock, Ids ids, DraftRows rows) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
    this.rows = rows;
  }

  DocumentId add(Written written, @Nullable DocumentId origin) {
    var id = new DocumentId(ids.next());
    db.sql(
            """
            with head as (
              insert into document
                (org_id, id, type, state, contact_id, origin_id, date, due_on, currency, language,
                 reference, discount, surcharge, notes, terms, seller, buyer, buyer_name,
                 discount_amount, allowance_total, charge_total, base, total, search,
                 correction_kind, correction_reason, correction_words, created_at)
              values
                (:org, :id, :type, 'DRAFT', :contact, :origin, :date, :dueOn, :currency,
                 :language, :reference, :discount, :surcharge, :notes, :terms,
                 cast(:seller as jsonb), cast(:buyer as jsonb), :buyerName, :discountAmount,
                 :allowances, :charges, :base, :total, :search,
                 :correctionKind, :correctionReason, :correctionWords, :now)
              returning org_id, id, created_at
            )
            insert into document_event (org_id, id, document_id, kind, actor_kind, actor_id,
                                        actor_name, details, at)
            select org_id, :event, id, 'CREATED', :actorKind, :actor, :author, '{}', created_at
              from head
            """)
        .params(rows.head(written))
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("type", written.paper().type().name())
        .param("contact", written.contact().value())
        .param("origin", origin == null ? null : origin.value())
        .param("event", ids.next())
        .param("actorKind", here.actor().kind().name())
        .param("actor", here.actor().id(), Types.OTHER)
        .param("author", here.actor().name())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    addLines(id, written, null);
    addCorrection(id, written);
    if (written.internalNote() != null) {
      note(id, written.internalNote());
    }
    return id;
  }

  /**
   * Puts another content in the place of what is there, published to whom it was.
   *
   * @return false where it is not there in that version
   */
  boolean replace(DocumentId id, int version, Written written, @Nullable UUID published) {
    var replaced =
        db.sql(
                """
                update document
                   set contact_id = :contact, date = :date, due_on = :dueOn, currency = :currency,
                       language = :language, reference = :reference, discount = :discount,
                       surcharge = :surcharge, notes = :notes, terms = :terms,
                       seller = cast(:seller as jsonb), buyer = cast(:buyer as jsonb),
                       buyer_name = :buyerName, discount_amount = :discountAmount,
                       allowance_total = :allowances, charge_total = :charges, base = :base,
                       total = :total, search = :search,
                       correction_kind = :correctionKind, correction_reason = :correctionReason,
                       correction_words = :correctionWords, version = version + 1
                 where org_id = :org and id = :id and version = :version
                """)
            .params(rows.head(written))
            .param("contact", written.contact().value())
            .param("org", here.organization().value())
            .param("id", id.value())
            .param("version", version)
            .update();
    if (replaced == 0) {
      return false;
    }
    remove("delete from document_line where org_id = :org and document_id = :id", id);
    remove("delete from document_tax where org_id = :org and document_id = :id", id);
    addLines(id, written, published);
    if (written.paper().correction() != null) {
      remove("delete from document_correction where org_id = :org and document_id = :id", id);
    }
    addCorrection(id, written);
    note(id, Objects.requireNonNullElse(written.internalNote(), ""));
    return true;
  }

  /** Counts a change that is kept elsewhere; false where it is not there in that version. */
  boolean touch(DocumentId id, int version) {
    return db.sql(
                """
                update document set version = version + 1
                 where org_id = :org and id = :id and version = :version
                """)
            .param("org", here.organization().value())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  boolean discard(DocumentId id) {
    return remove("delete from document where org_id = :org and id = :id and state = 'DRAFT'", id)
        == 1;
  }

  private void addLines(DocumentId id, Written written, @Nullable UUID published) {
    db.sql(
            """
            with lines as (
              insert into document_line
                (org_id, id, document_id, portal_contact_id, position, product_id, name, details,
                 quantity, unit, unit_price, base_quantity, discount, adjustments, tax_code,
                 withholding_code, vat_category, vat_rate, vat_reason_code, vat_reason_text,
                 surcharge_rate, withholding_rate, net)
              select :org, l.id, :document, :published, l.position, l.product, l.name, l.details,
                     l.quantity, l.unit, l."unitPrice", l."baseQuantity", l.discount,
                     l.adjustments, l."taxCode", l."withholdingCode", l.category, l.rate,
                     l."reasonCode", l."reasonText", l.surcharge, l.withholding, l.net
                from jsonb_to_recordset(cast(:lines as jsonb)) as l
                     (id uuid, position int, product uuid, name text, details text,
                      quantity numeric, unit text, "unitPrice" numeric, "baseQuantity" numeric,
                      discount numeric, adjustments jsonb, "taxCode" text,
                      "withholdingCode" text, category text, rate numeric, "reasonCode" text,
                      "reasonText" text, surcharge numeric, withholding numeric, net numeric)
            )
            insert into document_tax
              (org_id, id, document_id, portal_contact_id, position, kind, category, rate,
               reason_code, reason_text, base, amount)
            select :org, t.id, :document, :published, t.position, t.kind, t.category, t.rate,
                   t."reasonCode", t."reasonText", t.base, t.amount
              from jsonb_to_recordset(cast(:taxes as jsonb)) as t
                   (id uuid, position int, kind text, category text, rate numeric,
                    "reasonCode" text, "reasonText" text, base numeric, amount numeric)
            """)
        .param("org", here.organization().value())
        .param("document", id.value())
        .param("published", published, Types.OTHER)
        .param("lines", PaperJson.write(rows.lines(written.paper())))
        .param("taxes", PaperJson.write(rows.taxes(written.paper())))
        .update();
  }

  /** The invoices that a credit note corrects. */
  private void addCorrection(DocumentId id, Written written) {
    var correction = written.paper().correction();
    if (correction == null) {
      return;
    }
    db.sql(
            """
            insert into document_correction
              (org_id, document_id, original_id, position, original_number, original_date)
            select :org, :document, o.id, o.position, o.number, o.date
              from rows from (jsonb_to_recordset(cast(:originals as jsonb))
                              as (id uuid, number text, date date))
                   with ordinality as o (id, number, date, position)
            """)
        .param("org", here.organization().value())
        .param("document", id.value())
        .param("originals", PaperJson.write(correction.originals()))
        .update();
  }

  private void note(DocumentId id, String body) {
    db.sql(
            """
            insert into document_note (org_id, document_id, body) values (:org, :id, :body)
            on conflict (org_id, document_id) do update set body = excluded.body
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .param("body", body)
        .update();
  }

  private int remove(String sql, DocumentId id) {
    return db.sql(sql)
        .params(Map.of("org", here.organization().value(), "id", id.value()))
        .update();
  }

  /** Whether the lines bear the surcharge, as it was typed. */
  boolean isSurcharged(DocumentId id) {
    return db.sql("select surcharge from document where org_id = :org and id = :id")
        .params(Map.of("org", here.organization().value(), "id", id.value()))
        .query(Boolean.class)
        .single();
  }
}
