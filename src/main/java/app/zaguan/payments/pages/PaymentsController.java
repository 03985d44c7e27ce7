package app.zaguan.payments.pages;

import static app.zaguan.shared.text.Words.t;

import app.zaguan.contacts.Contacts;
import app.zaguan.identity.Area;
import app.zaguan.identity.Level;
import app.zaguan.identity.Member;
import app.zaguan.identity.Needs;
import app.zaguan.payments.AttemptId;
import app.zaguan.payments.attempts.Attempt;
import app.zaguan.payments.attempts.PaymentLooks;
import app.zaguan.payments.attempts.Payments;
import app.zaguan.payments.tasks.StaffTasks;
import app.zaguan.shared.csv.CsvWriter;
import app.zaguan.shared.text.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of payments (PAY-6), and what of it waits for a person. */
@Controller
class PaymentsController {

  private static final int SIZE = 50;
  private static final int EXPORTED = 500;

  private final Payments payments;
  private final StaffTasks tasks;
  private final Contacts contacts;

  PaymentsController(Payments payments, StaffTasks tasks, Contacts contacts) {
    this.payments = payments;
    this.tasks = tasks;
    this.contacts = contacts;
  }

  @Needs(area = Area.SALES, level = Level.VIEW)
  @GetMapping("/payments")
  ModelAndView index(Member member, Wanted.Asked asked) {
    var wanted = asked.read();
    var query = wanted.query(member.zone(), SIZE);
    var ledger =
        new Ledger(
            payments.list(query),
            payments.sums(query),
            tasks.open(),
            wanted,
            wanted.contact() == null ? null : contacts.get(wanted.contact()),
            member.may(Area.SALES, Level.EDIT));
    return new ModelAndView("payments/index", "ledger", ledger);
  }

  /** All that was asked for, page by page, never held whole. */
  @Needs(area = Area.SALES, level = Level.VIEW)
  @GetMapping("/payments/export")
  void export(Member member, Wanted.Asked asked, HttpServletResponse response) throws IOException {
    response.setContentType(CsvWriter.TYPE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + t("payment.export.name") + ".csv\"");
    var wanted = asked.read();
    try (var csv = new CsvWriter(response.getOutputStream(), Words.locale())) {
      csv.row(
          t("payment.list.at"),
          t("payment.list.invoice"),
          t("payment.list.payer"),
          t("payment.method"),
          t("payment.transfer.reference"),
          t("payment.list.state"),
          t("payment.amount"),
          t("payment.list.received"),
          t("payment.list.returned"),
          t("payment.list.currency"));
      for (var next = wanted; next != null; ) {
        var page = payments.list(next.query(member.zone(), EXPORTED));
        page.rows().forEach(it -> write(csv, it, member.zone()));
        next = further(wanted, page.next());
      }
    }
  }

  private static @Nullable Wanted further(Wanted wanted, @Nullable String after) {
    return after == null
        ? null
        : new Wanted(
            wanted.q(),
            wanted.state(),
            wanted.method(),
            wanted.contact(),
            wanted.from(),
            wanted.until(),
            AttemptId.of(after));
  }

  private static void write(CsvWriter csv, Attempt attempt, ZoneId zone) {
    var receipt = PaymentLooks.receipt(attempt);
    csv.row(
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(attempt.createdAt()),
        PaymentLooks.what(attempt),
        attempt.purpose().payer(),
        PaymentLooks.method(attempt.gateway()),
        receipt.reference(),
        PaymentLooks.word(attempt),
        Words.number(attempt.amount().amount()),
        Words.number(receipt.received().amount()),
        Words.number(receipt.returned().amount()),
        receipt.received().currency().getCurrencyCode());
  }
}
