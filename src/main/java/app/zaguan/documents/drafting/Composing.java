package app.zaguan.documents.drafting;

import app.zaguan.catalog.Product;
import app.zaguan.catalog.ProductId;
import app.zaguan.catalog.Products;
import app.zaguan.contacts.Contact;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.papers.Line;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was typed against the rules and against what is known, and makes a paper of it. */
@Component
class Composing {

  private final Agreements agreements;
  private final Products products;
  private final Composer composer;

  Composing(Agreements agreements, Products products, Composer composer) {
    this.agreements = agreements;
    this.products = products;
    this.composer = composer;
  }

  /** Refuses what is wrong with it. */
  Written compose(DocumentType type, Draft draft, @Nullable String number, int revision) {
    var agreed = agreements.on(type, draft);
    var problems = problems(draft, agreed);
    problems.orRefuse();
    var contact = Objects.requireNonNull(agreed.contact());
    var lines = composer.lines(draft, agreed);
    var paper = composer.paper(draft, agreed, number, revision, lines);
    CorrectionRules.check(paper.correction(), paper.totals(), agreed, problems);
    problems.orRefuse();
    return new Written(
        paper, contact.id(), draft.surcharge(), Composer.clean(draft.internalNote()));
  }

  /** What it would come to, counting the lines that can be priced. */
  Priced price(DocumentType type, Draft draft) {
    var agreed = agreements.on(type, draft);
    var rules = rules(agreed, draft, Problems.none());
    var nets = new ArrayList<Money>();
    var lines = new ArrayList<Line>();
    for (var typed : draft.lines()) {
      var isPriceable = !typed.isBlank() && rules.isPriceable(typed);
      if (isPriceable) {
        lines.add(composer.line(typed, draft, agreed));
      }
      nets.add(isPriceable ? lines.getLast().net() : Money.zero(agreed.currency(draft)));
    }
    var usable = draft.discounted(rules.usable(draft.discount()));
    var paper = composer.paper(usable, agreed, null, 0, lines);
    var problems = problems(draft, agreed);
    if (!lines.isEmpty()) {
      CorrectionRules.check(paper.correction(), paper.totals(), agreed, problems);
    }
    return new Priced(nets, paper, problems);
  }

  private Problems problems(Draft draft, Agreed agreed) {
    var problems = Problems.none();
    rules(agreed, draft, problems).check(draft, agreed.dueOn(draft));
    checkContact(draft, agreed.contact(), problems);
    checkProducts(draft, problems);
    CorrectionRules.check(draft, agreed, problems);
    return problems;
  }

  private DraftRules rules(Agreed agreed, Draft draft, Problems problems) {
    return composer.rules(agreed.type(), agreed.date(draft), problems);
  }

  private static void checkContact(Draft draft, @Nullable Contact contact, Problems problems) {
    if (draft.contact() != null) {
      problems.unless(contact != null, "contact", "document.contact.missing");
    }
    if (contact != null) {
      problems.unless(
          !contact.isArchived(), "contact", "document.contact.archived", contact.name());
    }
  }

  private void checkProducts(Draft draft, Problems problems) {
    var wanted = draft.lines().stream().map(DraftLine::product).filter(Objects::nonNull).toList();
    if (wanted.isEmpty()) {
      return;
    }
    var known = products.all(wanted).stream().map(Product::id).collect(Collectors.toSet());
    List<DraftLine> lines = draft.lines();
    for (var i = 0; i < lines.size(); i++) {
      ProductId product = lines.get(i).product();
      problems.unless(
          product == null || known.contains(product),
          "lines[" + i + "].product",
          "document.line.product.unknown");
    }
  }
}
