package app.zaguan.documents;

import app.zaguan.shared.NotFound;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a document is: its place in the addresses, its series, and what may become of it. */
public enum DocumentType {
  QUOTE(
      Direction.SALE,
      "quotes",
      "P",
      Set.of(
          DocumentState.DRAFT,
          DocumentState.SENT,
          DocumentState.ACCEPTED,
          DocumentState.DECLINED,
          DocumentState.CANCELLED)),
  INVOICE(Direction.SALE, "invoices", "F", Set.of(DocumentState.DRAFT, DocumentState.ISSUED)),
  CREDIT_NOTE(
      Direction.SALE, "credit-notes", "R", Set.of(DocumentState.DRAFT, DocumentState.ISSUED));

  /** Who it goes to: a customer, or a supplier. */
  public enum Direction {
    SALE,
    PURCHASE
  }

  private final Direction direction;
  private final String segment;
  private final String prefix;
  private final Set<DocumentState> states;

  DocumentType(Direction direction, String segment, String prefix, Set<DocumentState> states) {
    this.direction = direction;
    this.segment = segment;
    this.prefix = prefix;
    this.states = states;
  }

  /** The type whose documents live under {@code /quotes}, {@code /invoices}. */
  public static DocumentType ofSegment(String segment) {
    return Stream.of(values())
        .filter(it -> it.segment.equals(segment))
        .findFirst()
        .orElseThrow(() -> new NotFound(segment));
  }

  public Direction direction() {
    return direction;
  }

  /** The noun in its addresses: {@code quotes}. */
  public String segment() {
    return segment;
  }

  /** What its numbers begin with, until an organization chooses otherwise. */
  public String prefix() {
    return prefix;
  }

  /**
   * The states that are stored; what follows from dates, money or other documents is a {@link
   * Standing}.
   */
  public Set<DocumentState> states() {
    return states;
  }

  /** Whether a later number never has an earlier date (RD 1619/2012, art. 6.1.a: correlative). */
  public boolean hasDatesInOrder() {
    return isIssued();
  }

  /** Whether it becomes final by being issued, before it can be sent. */
  public boolean isIssued() {
    return states.contains(DocumentState.ISSUED);
  }

  /** What it can be turned into. */
  public Set<DocumentType> convertsTo() {
    return switch (this) {
      case QUOTE -> Set.of(INVOICE);
      case INVOICE -> Set.of(CREDIT_NOTE);
      case CREDIT_NOTE -> Set.of();
    };
  }

  /** The noun in message keys: {@code quote}, {@code credit-note}. */
  public String noun() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The letter that brings it to the customer: {@code quote.sent}, {@code invoice.issued}. */
  public String letter() {
    return noun() + (isIssued() ? ".issued" : ".sent");
  }
}
