package app.zaguan.documents.history;

import app.zaguan.contacts.ContactId;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Happening;
import app.zaguan.documents.Related;
import app.zaguan.documents.papers.PaperJson;
import app.zaguan.shared.Ids;
import app.zaguan.shared.live.Change;
import app.zaguan.shared.tenancy.Actor;
import app.zaguan.shared.tenancy.Here;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to documents. All SQL about it. */
@Repository
public class History {

  private static final String COLUMNS =
      """
      select e.id, e.kind, e.at, e.actor_kind, e.actor_name, e.details, e.portal_contact_id,
             d.id as document_id, d.type, d.number
        from document_event e
      """;

  private static final String OF_ONE =
      COLUMNS
          + """
            join document d on d.org_id = e.org_id and d.id = e.document_id
           where e.org_id = :org and e.document_id = :document
           order by e.id
          """;

  /**
   * Read in their own order, so that the first rows suffice; {@code offset 0} keeps the database
   * from going through every document of a contact instead.
   */
  private static final String NEWEST_FIRST =
      COLUMNS
          + """
            join lateral (select d.id, d.type, d.number from document d
                           where d.org_id = e.org_id and d.id = e.document_id offset 0) d on true
           where e.org_id = :org
           order by e.id desc
           limit :limit
          """;

  private final JdbcClient db;
  private final Here here;
  private final Clock clock;
  private final Ids ids;

  History(JdbcClient db, Here here, Clock clock, Ids ids) {
    this.db = db;
    this.here = here;
    this.clock = clock;
    this.ids = ids;
  }

  /** Writes down what the actor at hand did, for the contact to read too. */
  public void tell(
      DocumentId document, ContactId contact, Happening.Kind kind, Map<String, String> details) {
    add(document, contact, kind, details);
  }

  /** The same for the staff alone. */
  public void note(DocumentId document, Happening.Kind kind, Map<String, String> details) {
    add(document, null, kind, details);
  }

  public List<Happening> of(DocumentId document) {
    return db.sql(OF_ONE)
        .param("org", here.organization().value())
        .param("document", document.value())
        .query((row, index) -> happening(row))
        .list();
  }

  /** The newest first, whichever document they are of. */
  public List<Happening> latest(int limit) {
    return db.sql(NEWEST_FIRST)
        .param("org", here.organization().value())
        .param("limit", limit)
        .query((row, index) -> happening(row))
        .list();
  }

  /** In the same statement the pages that show the document are told: see {@link Change}. */
  private void add(
      DocumentId document,
      @Nullable ContactId contact,
      Happening.Kind kind,
      Map<String, String> details) {
    var actor = here.actor();
    db.sql(
            """
            with told as (
              insert into document_event (org_id, id, document_id, portal_contact_id, kind,
                                          actor_kind, actor_id, actor_name, details, at)
              values (:org, :id, :document, :contact, :kind,
                      :actorKind, :actor, :name, cast(:details as jsonb), :now)
              returning id)
            select pg_notify(:channel, :change) from told
            """)
        .param("channel", Change.CHANNEL)
        .param("change", change(document, contact).payload())
        .param("org", here.organization().value())
        .param("id", ids.next())
        .param("document", document.value())
        .param("contact", contact == null ? null : contact.value())
        .param("kind", kind.name())
        .param("actorKind", actor.kind().name())
        .param("actor", actor.id())
        .param("name", actor.name())
        .param("details", PaperJson.write(details))
        .param("now", Timestamp.from(clock.instant()))
        .query()
        .listOfRows();
  }

  private Change change(DocumentId document, @Nullable ContactId contact) {
    return new Change(
        here.organization(), document.value(), contact == null ? null : contact.value());
  }

  @SuppressWarnings("unchecked")
  private static Happening happening(ResultSet row) throws SQLException {
    return new Happening(
        row.getObject("id", UUID.class),
        Happening.Kind.valueOf(row.getString("kind")),
        row.getTimestamp("at").toInstant(),
        new Related(
            new DocumentId(row.getObject("document_id", UUID.class)),
            DocumentType.valueOf(row.getString("type")),
            row.getString("number")),
        Actor.Kind.valueOf(row.getString("actor_kind")),
        row.getString("actor_name"),
        (Map<String, String>) PaperJson.read(row.getString("details"), Map.class),
        row.getObject("portal_contact_id") != null);
  }
}
