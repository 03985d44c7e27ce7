package app.zaguan.documents.desk.page;

import app.zaguan.documents.Document;
import app.zaguan.shared.tenancy.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is kept about a document beside what it says, in one statement. */
@Repository
class Folders {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient db;
  private final Here here;

  Folders(JdbcClient db, Here here) {
    this.db = db;
    this.here = here;
  }

  @Transactional(readOnly = true)
  public DocumentPage.Folder of(Document document) {
    var json =
        db.sql(
                """
                select json_build_object(
                  'comments', (select json_agg(json_build_object(
                                        'id', c.id, 'author', c.author_kind,
                                        'name', c.author_name, 'body', c.body, 'at', c.at)
                                      order by c.id)
                                 from document_comment c
                                where c.org_id = :org and c.document_id = :id),
                  'events', (select json_agg(json_build_object(
                                      'id', e.id, 'kind', e.kind, 'at', e.at,
                                      'actorKind', e.actor_kind, 'actorName', e.actor_name,
                                      'details', e.details,
                                      'published', e.portal_contact_id is not null)
                                    order by e.id)
                               from document_event e
                              where e.org_id = :org and e.document_id = :id),
                  'links', (select json_agg(json_build_object(
                                     'id', s.id, 'name', s.name, 'email', s.email,
                                     'permit', s.permit, 'madeBy', s.made_by,
                                     'madeAt', s.made_at, 'expiresAt', s.expires_at,
                                     'openedAt', s.opened_at, 'revokedAt', s.revoked_at)
                                   order by s.id desc)
                              from share_link s
                             where s.org_id = :org and s.document_id = :id),
                  'acceptance', (select json_build_object(
                                          'revision', a.revision, 'by', a.name,
                                          'email', a.email, 'actor', a.actor_name,
                                          'address', a.address, 'agent', a.agent,
                                          'at', a.at, 'hash', encode(a.hash, 'hex'))
                                   from document_acceptance a
                                  where a.org_id = :org and a.document_id = :id),
                  'note', (select n.body from document_note n
                            where n.org_id = :org and n.document_id = :id),
                  'unsent', exists (select 1 from document_change u
                                     where u.org_id = :org and u.document_id = :id))
                """)
            .param("org", here.organization().value())
            .param("id", document.id().value())
            .query(String.class)
            .single();
    return FolderReading.read(JSON.readTree(json), document);
  }
}
