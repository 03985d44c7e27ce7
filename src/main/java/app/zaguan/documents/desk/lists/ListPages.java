package app.zaguan.documents.desk.lists;

import app.zaguan.contacts.Contacts;
import app.zaguan.documents.Documents;
import app.zaguan.documents.lists.DocumentQuery;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a list of documents shows, in one transaction. */
@Service
@Transactional(readOnly = true)
class ListPages {

  private final Documents documents;
  private final Contacts contacts;

  ListPages(Documents documents, Contacts contacts) {
    this.documents = documents;
    this.contacts = contacts;
  }

  public ListPage of(DocumentQuery query, Filter filter, String words, Member member) {
    var contact = query.contact();
    return new ListPage(
        query.type(),
        documents.list(query),
        documents.counts(),
        filter,
        words,
        query.sort(),
        contact == null ? null : contacts.get(contact),
        member.may(Area.SALES, Level.EDIT));
  }
}
