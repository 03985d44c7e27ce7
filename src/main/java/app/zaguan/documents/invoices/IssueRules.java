package app.zaguan.documents.invoices;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.papers.Paper;
import app.zaguan.identity.Organization;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.time.LocalDate;

/** What must hold for an invoice or a credit note to be issued. */
final class IssueRules {

  private IssueRules() {}

  static void check(Document document, Organization seller, LocalDate today) {
    var noun = document.type().noun();
    if (!document.type().isIssued()) {
      throw new Refused("invoice.issue.not-an-invoice");
    }
    if (document.state() == DocumentState.ISSUED) {
      throw new Refused(noun + ".issue.already", String.valueOf(document.number()));
    }
    var problems = Problems.none();
    if (document.total().isNegative()) {
      problems.add(Problem.of(noun + ".issue.negative", document.total()));
    }
    if (document.date().isAfter(today)) {
      problems.add(Problem.at("date", noun + ".issue.date-ahead", document.date()));
    }
    checkEffect(document.paper(), problems);
    missing(seller).all().forEach(problems::add);
    problems.orRefuse();
  }

  /** Between writing it and issuing it, another credit note may have been issued. */
  private static void checkEffect(Paper paper, Problems problems) {
    var correction = paper.correction();
    if (correction != null) {
      var effect = correction.effect(paper.total());
      if (effect.isNegative()) {
        problems.add(Problem.of("credit-note.asks-more", correction.asked()));
      }
      if (effect.compareTo(correction.asked()) > 0) {
        problems.add(Problem.of("credit-note.too-much", correction.asked()));
      }
    }
  }

  /** RD 1619/2012, art. 6: an invoice names its issuer by name, tax id and address. */
  static Problems missing(Organization seller) {
    var problems = Problems.none();
    var address = seller.address();
    if (isMissing(seller.taxId())) {
      problems.add(Problem.of("invoice.issue.tax-id-missing"));
    }
    if (isMissing(address.street())
        || isMissing(address.postalCode())
        || isMissing(address.city())) {
      problems.add(Problem.of("invoice.issue.address-missing"));
    }
    return problems;
  }

  private static boolean isMissing(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }
}
