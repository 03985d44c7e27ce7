package app.zaguan.payments.pages;

import app.zaguan.documents.DocumentId;
import app.zaguan.payments.recording.Recorded;
import app.zaguan.shared.Problems;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.text.Typed;
import app.zaguan.shared.text.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money that came, as it is typed. */
public record RecordForm(
    @Nullable List<DocumentId> invoice,
    @Nullable String amount,
    @Nullable String date,
    @Nullable String means,
    @Nullable String reference,
    @Nullable String note) {

  static RecordForm of(List<DocumentId> invoices, @Nullable Money amount, LocalDate today) {
    var typed = amount == null ? "" : Words.price(amount.amount(), amount.currency());
    return new RecordForm(
        invoices, typed, today.toString(), Recorded.Means.TRANSFER.code(), "", "");
  }

  /** Where nothing was ticked it is for the invoice of the page. */
  RecordForm orFor(DocumentId id) {
    return documents().isEmpty()
        ? new RecordForm(List.of(id), amount, date, means, reference, note)
        : this;
  }

  public List<DocumentId> documents() {
    return invoice == null ? List.of() : invoice.stream().distinct().toList();
  }

  public boolean isFor(DocumentId id) {
    return documents().contains(id);
  }

  Recorded read(Currency currency) {
    var problems = new Problems();
    var typed = new Typed(Words.locale(), problems);
    var money = typed.decimal("amount", amount);
    var day = typed.date("date", date);
    problems
        .unless(
            money.isPresent() || problems.at("amount").isPresent(),
            "amount",
            "payment.record.amount.missing")
        .unless(
            day.isPresent() || problems.at("date").isPresent(),
            "date",
            "payment.record.date.missing")
        .unless(meansTyped().isPresent(), "means", "payment.record.means.missing")
        .orRefuse();
    return new Recorded(
        documents(),
        new Money(money.orElseThrow(), currency),
        meansTyped().orElseThrow(),
        day.orElseThrow(),
        Objects.requireNonNullElse(reference, "").strip(),
        Objects.requireNonNullElse(note, "").strip());
  }

  private Optional<Recorded.Means> meansTyped() {
    return Arrays.stream(Recorded.Means.values()).filter(it -> it.code().equals(means)).findFirst();
  }
}
