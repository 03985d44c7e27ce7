package app.zaguan.documents.invoices;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.identity.Organization;
import app.zaguan.shared.Problem;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import java.time.LocalDate;

/** What must hold for an invoice to be issued. */
final class IssueRules {

  private IssueRules() {}

  static void check(Document invoice, Organization seller, LocalDate today) {
    if (invoice.type() != DocumentType.INVOICE) {
      throw new Refused("invoice.issue.not-an-invoice");
    }
    if (invoice.state() == DocumentState.ISSUED) {
      throw new Refused("invoice.issue.already", String.valueOf(invoice.number()));
    }
    var problems = Problems.none();
    if (invoice.total().isNegative()) {
      problems.add(Problem.of("invoice.issue.negative", invoice.total()));
    }
    if (invoice.date().isAfter(today)) {
      problems.add(Problem.at("date", "invoice.issue.date-ahead", invoice.date()));
    }
    missing(seller).all().forEach(problems::add);
    problems.orRefuse();
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
