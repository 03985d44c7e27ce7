package app.zaguan.documents.papers;

import app.zaguan.contacts.Contacts;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.numbers.DocumentNumber;
import app.zaguan.documents.numbers.Numbers;
import app.zaguan.identity.Organization;
import app.zaguan.identity.banks.BankAccounts;
import app.zaguan.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the paper that a contact gets: with its number, and the parties as they are on that day.
 */
@Component
public class Publishing {

  private final Contacts contacts;
  private final BankAccounts accounts;
  private final Numbers numbers;
  private final Publications publications;

  Publishing(Contacts contacts, BankAccounts accounts, Numbers numbers, Publications publications) {
    this.contacts = contacts;
    this.accounts = accounts;
    this.numbers = numbers;
    this.publications = publications;
  }

  /** The next revision of a document; the first gives it its number. */
  public Paper publish(Document document, Organization seller, DocumentState state) {
    var buyer = Parties.of(contacts.get(document.contact()));
    var payee =
        accounts.preferred().map(it -> new Payee(it.iban(), it.bic(), it.holder())).orElse(null);
    var number = document.number() == null ? numbers.next(document.type(), document.date()) : null;
    var paper = paper(document, number, Parties.of(seller), buyer, payee);
    var publication =
        new Publication(
            document.id(), document.version(), document.contact(), state, number, paper);
    if (!publications.publish(publication)) {
      throw new Stale(document.id());
    }
    return paper;
  }

  private static Paper paper(
      Document document,
      @Nullable DocumentNumber number,
      Party seller,
      Party buyer,
      @Nullable Payee payee) {
    var now = document.paper();
    return new Paper(
        now.type(),
        number == null ? now.number() : number.text(),
        now.revision() + 1,
        now.date(),
        now.dueOn(),
        now.currency(),
        now.language(),
        now.reference(),
        now.discount(),
        now.notes(),
        now.terms(),
        seller,
        buyer,
        payee,
        now.lines(),
        now.totals(),
        issued(now));
  }

  /** What a credit note takes away is settled when it is issued. */
  private static @Nullable Correction issued(Paper paper) {
    var correction = paper.correction();
    return correction == null
        ? null
        : correction.spread(paper.total(), paper.totals().taxExclusive());
  }
}
