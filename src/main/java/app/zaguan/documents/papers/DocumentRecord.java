package app.zaguan.documents.papers;

import app.zaguan.catalog.taxes.VatCategory;
import app.zaguan.contacts.ContactId;
import app.zaguan.documents.Balance;
import app.zaguan.documents.Document;
import app.zaguan.documents.DocumentId;
import app.zaguan.documents.DocumentState;
import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Related;
import app.zaguan.documents.Standing;
import app.zaguan.documents.corrections.CorrectedInvoice;
import app.zaguan.documents.corrections.Correction;
import app.zaguan.documents.corrections.CorrectionKind;
import app.zaguan.documents.corrections.CorrectionReason;
import app.zaguan.documents.lists.DocumentRow;
import app.zaguan.documents.pricing.ExemptionReason;
import app.zaguan.documents.pricing.RateSubtotal;
import app.zaguan.documents.pricing.TaxSubtotal;
import app.zaguan.documents.pricing.Totals;
import app.zaguan.shared.money.Money;
import app.zaguan.shared.money.Percent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents as their rows have them. */
public final class DocumentRecord {

  private DocumentRecord() {}

  /** A row of {@code document_tax}. */
  record TaxRow(
      String kind,
      @Nullable String category,
      Percent rate,
      @Nullable String reasonCode,
      @Nullable String reasonText,
      Money base,
      Money amount) {

    TaxSubtotal vat() {
      var reason =
          reasonCode == null && reasonText == null
              ? null
              : new ExemptionReason(reasonCode, reasonText);
      return new TaxSubtotal(
          VatCategory.valueOf(String.valueOf(category)), rate, reason, base, amount);
    }

    RateSubtotal rated() {
      return new RateSubtotal(rate, base, amount);
    }
  }

  public static Document document(ResultSet row, Instant now) throws SQLException {
    var today = LocalDate.ofInstant(now, ZoneId.of(row.getString("zone")));
    var paper = paper(row);
    var state = DocumentState.valueOf(row.getString("state"));
    var balance = balance(row, paper.total());
    var successors = PaperJson.readAll(row.getString("successors"), Related.class);
    var isConverted = paper.type() == DocumentType.QUOTE && !successors.isEmpty();
    var facts = new Standing.Facts(paper.type(), state, paper.dueOn(), balance, isConverted);
    return new Document(
        new DocumentId(row.getObject("id", UUID.class)),
        state,
        Standing.of(facts, today),
        row.getInt("version"),
        new ContactId(row.getObject("contact_id", UUID.class)),
        paper,
        balance,
        PaperJson.readAll(row.getString("origins"), Related.class),
        successors,
        row.getTimestamp("created_at").toInstant(),
        instant(row, "sent_at"),
        instant(row, "seen_at"));
  }

  public static DocumentRow listed(ResultSet row, LocalDate today) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    var dueOn = row.getObject("due_on", LocalDate.class);
    var balance = balance(row, money(row, "total", currency));
    var state = DocumentState.valueOf(row.getString("state"));
    var type = DocumentType.valueOf(row.getString("type"));
    var facts = new Standing.Facts(type, state, dueOn, balance, row.getBoolean("converted"));
    return new DocumentRow(
        new DocumentId(row.getObject("id", UUID.class)),
        type,
        row.getString("number"),
        Standing.of(facts, today),
        new ContactId(row.getObject("contact_id", UUID.class)),
        row.getString("buyer_name"),
        row.getString("reference"),
        row.getObject("date", LocalDate.class),
        dueOn,
        money(row, "base", currency),
        balance,
        instant(row, "seen_at"));
  }

  public static Money money(ResultSet row, String column, Currency currency) throws SQLException {
    var amount = row.getBigDecimal(column);
    return amount == null ? Money.zero(currency) : exact(amount, currency);
  }

  private static Paper paper(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    var lines = PaperJson.readAll(row.getString("lines"), Line.class);
    return new Paper(
        DocumentType.valueOf(row.getString("type")),
        row.getString("number"),
        row.getInt("revision"),
        row.getObject("date", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        currency,
        Locale.of(row.getString("language")),
        row.getString("reference"),
        new Percent(row.getBigDecimal("discount")),
        row.getString("notes"),
        row.getString("terms"),
        PaperJson.read(row.getString("seller"), Party.class),
        PaperJson.read(row.getString("buyer"), Party.class),
        PaperJson.readOrNull(row.getString("payee"), Payee.class),
        lines,
        totals(row, lines, currency),
        correction(row));
  }

  private static @Nullable Correction correction(ResultSet row) throws SQLException {
    var kind = row.getString("correction_kind");
    return kind == null
        ? null
        : new Correction(
            CorrectionKind.valueOf(kind),
            CorrectionReason.valueOf(row.getString("correction_reason")),
            row.getString("correction_words"),
            PaperJson.readAll(row.getString("corrected"), CorrectedInvoice.class));
  }

  private static Totals totals(ResultSet row, List<Line> lines, Currency currency)
      throws SQLException {
    var taxes = PaperJson.readAll(row.getString("taxes"), TaxRow.class);
    return new Totals(
        lines.stream().map(Line::net).toList(),
        money(row, "discount_amount", currency),
        money(row, "allowance_total", currency),
        money(row, "charge_total", currency),
        taxes.stream().filter(it -> it.kind().equals("VAT")).map(TaxRow::vat).toList(),
        taxes.stream().filter(it -> it.kind().equals("SURCHARGE")).map(TaxRow::rated).toList(),
        taxes.stream().filter(it -> it.kind().equals("WITHHOLDING")).map(TaxRow::rated).toList(),
        Money.zero(currency),
        Money.zero(currency));
  }

  private static Balance balance(ResultSet row, Money total) throws SQLException {
    return new Balance(
        total, money(row, "settled", total.currency()), money(row, "credited", total.currency()));
  }

  private static Money exact(BigDecimal amount, Currency currency) {
    return new Money(amount.setScale(currency.getDefaultFractionDigits()), currency);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
