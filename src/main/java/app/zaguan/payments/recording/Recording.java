package app.zaguan.payments.recording;

import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Documents;
import app.zaguan.identity.Organizations;
import app.zaguan.payments.State;
import app.zaguan.payments.allocations.Part;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.MoneyDesk;
import app.zaguan.payments.transfers.Reference;
import app.zaguan.shared.Problems;
import app.zaguan.shared.Refused;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Rounding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down money that came past every gateway. */
@Service
@Transactional
public class Recording {

  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_NOTE = 1000;

  private final Documents documents;
  private final MoneyDesk desk;
  private final Organizations organizations;
  private final Clock clock;

  Recording(Documents documents, MoneyDesk desk, Organizations organizations, Clock clock) {
    this.documents = documents;
    this.desk = desk;
    this.organizations = organizations;
    this.clock = clock;
  }

  /**
   * Settles the invoices, the oldest first; what is beyond becomes credit. A transfer that the
   * payer announced for any of them, or whose reference was typed, is what came.
   *
   * @throws Refused at {@code amount}, {@code date}, {@code reference}, {@code note}, or because
   *     that transfer is written down already
   */
  public Attempt record(Recorded money) {
    var all = money.documents().stream().distinct().map(documents::get).toList();
    check(money, all);
    return money.means() == Recorded.Means.TRANSFER ? transferred(money, all) : came(money, all);
  }

  /**
   * A transfer may come in two halves of one reference. But what is written down a second time and
   * leaves more than its invoices take is the same money again: it makes no credit. Told by what
   * was applied, under the locks of the balances.
   */
  private Attempt transferred(Recorded money, List<Document> all) {
    var first = all.getFirst();
    var plain = Reference.plain(money.reference());
    var awaited = desk.awaited(money.documents(), plain, first.contact(), first.currency());
    var isKnown = desk.hasCome(plain, first.contact(), first.currency());
    var recorded =
        awaited.isPresent()
            ? desk.arrived(awaited.get(), money.amount(), at(money.date()), words(money))
            : came(money, all);
    if (isKnown && recorded.state() instanceof State.Succeeded it && it.leftCredit()) {
      throw new Refused("payment.record.already");
    }
    return recorded;
  }

  private Attempt came(Recorded money, List<Document> all) {
    var first = all.getFirst();
    var parts = parts(all, money.amount());
    var purpose =
        new Attempt.Purpose(
            parts.getFirst().document(),
            first.contact(),
            parts.getFirst().number(),
            first.paper().buyer().name(),
            parts.size());
    return desk.came(
        purpose, parts, money.means().code(), money.amount(), at(money.date()), words(money));
  }

  private void check(Recorded money, List<Document> all) {
    if (all.isEmpty()) {
      throw new Refused("payment.start.none");
    }
    var one = all.getFirst();
    for (var document : all) {
      if (document.type() != DocumentType.INVOICE || document.state() != DocumentState.ISSUED) {
        throw new Refused("payment.start.not-payable");
      }
      if (!document.currency().equals(one.currency())
          || !document.contact().equals(one.contact())) {
        throw new Refused("payment.start.currencies");
      }
    }
    var problems = new Problems();
    var decimals = money.amount().amount().stripTrailingZeros().scale();
    problems
        .unless(money.amount().isPositive(), "amount", "payment.amount.nothing")
        .unless(
            decimals <= one.currency().getDefaultFractionDigits(),
            "amount",
            "payment.amount.decimals")
        .unless(!money.date().isAfter(today()), "date", "payment.record.future")
        .unless(!money.date().isBefore(today().minusYears(5)), "date", "payment.record.long-ago")
        .unless(
            money.reference().length() <= LONGEST_REFERENCE,
            "reference",
            "text.too-long",
            LONGEST_REFERENCE)
        .unless(money.note().length() <= LONGEST_NOTE, "note", "text.too-long", LONGEST_NOTE)
        .orRefuse();
  }

  /** To each what is due, in the order of their ids; where all is paid already, to the first. */
  private static List<Part> parts(List<Document> documents, Money amount) {
    var sorted = documents.stream().sorted(Comparator.comparing(it -> it.id().toString())).toList();
    var parts = new ArrayList<Part>();
    var left = Rounding.toCurrency(amount.amount(), amount.currency());
    for (var document : sorted) {
      var meant = left.min(document.due());
      if (meant.isPositive()) {
        parts.add(new Part(document.id(), String.valueOf(document.number()), meant));
        left = left.minus(meant);
      }
    }
    if (parts.isEmpty()) {
      var first = sorted.getFirst();
      parts.add(new Part(first.id(), String.valueOf(first.number()), left));
    }
    return parts;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(organizations.current().zone()));
  }

  /** Noon of that day, or now if it is today. */
  private Instant at(LocalDate date) {
    return date.equals(today())
        ? clock.instant()
        : date.atTime(12, 0).atZone(organizations.current().zone()).toInstant();
  }

  private static MoneyDesk.Words words(Recorded money) {
    return new MoneyDesk.Words(money.reference().strip(), money.note().strip());
  }
}
