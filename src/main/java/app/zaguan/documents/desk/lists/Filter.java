package app.zaguan.documents.desk.lists;

import app.zaguan.documents.DocumentType;
import app.zaguan.documents.Standing;
import app.zaguan.documents.lists.DocumentCounts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list of documents can be narrowed to. */
public enum Filter {
  ALL(Set.of()),
  DRAFT(Set.of(Standing.DRAFT)),
  SENT(Set.of(Standing.SENT)),
  ACCEPTED(Set.of(Standing.ACCEPTED)),
  DECLINED(Set.of(Standing.DECLINED)),
  WITHDRAWN(Set.of(Standing.WITHDRAWN)),
  EXPIRED(Set.of(Standing.EXPIRED)),
  CONVERTED(Set.of(Standing.CONVERTED)),
  UNPAID(Set.of(Standing.ISSUED, Standing.PARTLY_PAID, Standing.OVERDUE)),
  OVERDUE(Set.of(Standing.OVERDUE)),
  PAID(Set.of(Standing.PAID)),
  CREDITED(Set.of(Standing.CREDITED)),
  ISSUED(Set.of(Standing.ISSUED));

  private static final List<Filter> OF_QUOTES =
      List.of(ALL, DRAFT, SENT, ACCEPTED, CONVERTED, DECLINED, EXPIRED, WITHDRAWN);
  private static final List<Filter> OF_INVOICES =
      List.of(ALL, DRAFT, UNPAID, OVERDUE, PAID, CREDITED);
  private static final List<Filter> OF_CREDIT_NOTES = List.of(ALL, DRAFT, ISSUED);

  private final Set<Standing> standings;

  Filter(Set<Standing> standings) {
    this.standings = standings;
  }

  static List<Filter> of(DocumentType type) {
    return switch (type) {
      case QUOTE -> OF_QUOTES;
      case INVOICE -> OF_INVOICES;
      case CREDIT_NOTE -> OF_CREDIT_NOTES;
    };
  }

  /** The filter an address names; all where it names none of this type. */
  static Filter named(DocumentType type, String name) {
    return of(type).stream().filter(it -> it.value().equals(name)).findFirst().orElse(ALL);
  }

  public Set<Standing> standings() {
    return standings;
  }

  /** As an address names it. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many there are of them; none where nobody counted, or there are many. */
  public @Nullable Integer count(DocumentType type, DocumentCounts counts) {
    return switch (this) {
      case ALL -> few(counts.of(type));
      case SENT -> counts.quotesToAnswer();
      case UNPAID -> counts.unpaid();
      case OVERDUE -> counts.overdue();
      case DRAFT, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED, CONVERTED, PAID, CREDITED, ISSUED -> null;
    };
  }

  private static @Nullable Integer few(int count) {
    return count < DocumentCounts.MANY ? count : null;
  }
}
