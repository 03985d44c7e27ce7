package app.zaguan.documents;

import app.zaguan.documents.history.History;
import app.zaguan.documents.lists.DocumentCounts;
import app.zaguan.documents.lists.DocumentList;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.documents.papers.DocumentRecord;
import app.zaguan.shared.NotFound;
import app.zaguan.shared.Page;
import app.zaguan.shared.tenancy.Here;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents that the reader may see: behind the staff's, the portal's and a link's wall alike.
 */
@Repository
@Transactional(readOnly = true)
public class Documents {

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final DocumentList list;
  private final History history;

  Documents(JdbcClient db, Here here, Clock clock, DocumentList list, History history) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.list = list;
    this.history = history;
  }

  /** Whether it is to be seen from here. */
  public boolean isSeen(UUID id) {
    return db.sql("select 1 from document where org_id = :org and id = :id")
        .param("org", here.organization().value())
        .param("id", id)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** One statement, lines and totals included. {@link NotFound} where it is not to be seen. */
  public Document get(DocumentId id) {
    return db.sql(
            """
            select d.id, d.type, d.state, d.version, d.revision, d.contact_id, d.number, d.date,
                   d.due_on, d.currency, d.language, d.reference, d.discount, d.notes, d.terms,
                   d.seller, d.buyer, d.payee, d.discount_amount, d.allowance_total,
                   d.charge_total, d.base, d.created_at, b.settled, b.credited, s.at as seen_at,
                   (select o.zone from organization o where o.id = d.org_id) as zone,
                   (select max(e.at) from document_event e
                     where e.org_id = d.org_id and e.document_id = d.id
                       and e.kind = 'SENT') as sent_at,
                   d.correction_kind, d.correction_reason, d.correction_words,
                   (select json_agg(json_build_object(
                             'id', c.original_id, 'number', c.original_number,
                             'date', c.original_date,
                             'asked', coalesce(c.asked, ob.total - ob.credited)
                                      || ' ' || d.currency,
                             'askedBase', coalesce(c.asked_base, od.base - coalesce(
                                            (select sum(e.credited_base)
                                               from document_correction e
                                              where e.org_id = c.org_id
                                                and e.original_id = c.original_id), 0))
                                          || ' ' || d.currency,
                             'credited', coalesce(c.credited, 0) || ' ' || d.currency,
                             'creditedBase', coalesce(c.credited_base, 0) || ' ' || d.currency)
                             order by c.position)
                      from document_correction c
                      left join document od on od.org_id = c.org_id and od.id = c.original_id
                      left join lateral (select b.total, b.credited from document_balance b
                                          where b.org_id = c.org_id
                                            and b.document_id = c.original_id
                                         offset 0) ob on true
                     where c.org_id = d.org_id and c.document_id = d.id) as corrected,
                   (select json_agg(json_build_object('id', o.id, 'type', o.type,
                                                      'number', o.number) order by o.id)
                      from (select d.origin_id as id
                             union
                            select c.original_id from document_correction c
                             where c.org_id = d.org_id and c.document_id = d.id) named,
                           lateral (select o.id, o.type, o.number from document o
                                     where o.org_id = d.org_id and o.id = named.id
                                    offset 0) o) as origins,
                   (select json_agg(json_build_object('id', o.id, 'type', o.type,
                                                      'number', o.number) order by o.id)
                      from (select i.id from document i
                             where i.org_id = d.org_id and i.origin_id = d.id
                               and i.type = 'INVOICE'
                             union
                            select c.document_id from document_correction c
                             where c.org_id = d.org_id and c.original_id = d.id) named,
                           lateral (select o.id, o.type, o.number from document o
                                     where o.org_id = d.org_id and o.id = named.id
                                    offset 0) o) as successors,
                   (select json_agg(json_build_object(
                             'product', l.product_id, 'name', l.name, 'details', l.details,
                             'quantity', l.quantity, 'unit', l.unit, 'price',
                             json_build_object('amount', l.unit_price,
                                               'baseQuantity', l.base_quantity),
                             'discount', l.discount, 'adjustments', l.adjustments,
                             'taxCode', l.tax_code, 'withholdingCode', l.withholding_code,
                             'taxation', json_build_object(
                               'vat', json_build_object(
                                 'category', l.vat_category, 'rate', l.vat_rate, 'reason',
                                 case when coalesce(l.vat_reason_code, l.vat_reason_text)
                                           is not null
                                      then json_build_object('code', l.vat_reason_code,
                                                             'text', l.vat_reason_text) end),
                               'surcharge', l.surcharge_rate,
                               'withholding', l.withholding_rate),
                             'net', l.net || ' ' || d.currency) order by l.position)
                      from document_line l
                     where l.org_id = d.org_id and l.document_id = d.id) as lines,
                   (select json_agg(json_build_object(
                             'kind', t.kind, 'category', t.category, 'rate', t.rate,
                             'reasonCode', t.reason_code, 'reasonText', t.reason_text,
                             'base', t.base || ' ' || d.currency,
                             'amount', t.amount || ' ' || d.currency) order by t.position)
                      from document_tax t
                     where t.org_id = d.org_id and t.document_id = d.id) as taxes
              from document d
              left join document_balance b on b.org_id = d.org_id and b.document_id = d.id
              left join document_sight s on s.org_id = d.org_id and s.document_id = d.id
             where d.org_id = :org and d.id = :id
            """)
        .param("org", here.organization().value())
        .param("id", id.value())
        .query((row, index) -> DocumentRecord.document(row, clock.instant()))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** One page of a list, in one statement. */
  public Page<DocumentRow> list(DocumentQuery query) {
    return list.page(query, today());
  }

  /** How many there are and how many wait for something, in one statement. */
  public DocumentCounts counts() {
    return list.counts(today());
  }

  /** What happened to it, oldest first. */
  public List<Happening> history(DocumentId id) {
    return history.of(id);
  }

  /** What happened lately to all that the reader may see, newest first. */
  public List<Happening> latest(int limit) {
    return history.latest(limit);
  }

  /** What staff noted for themselves; empty where nothing. Behind the staff's wall only. */
  public String internalNote(DocumentId id) {
    return db.sql("select body from document_note where org_id = :org and document_id = :id")
        .param("org", here.organization().value())
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** In the reader's zone, which is the organization's on every page. */
  private LocalDate today() {
    return LocalDate.now(clock.withZone(LocaleContextHolder.getTimeZone().toZoneId()));
  }
}
