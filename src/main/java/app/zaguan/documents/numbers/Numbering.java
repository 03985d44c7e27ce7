package app.zaguan.documents.numbers;

import app.zaguan.documents.DocumentType;
import app.zaguan.identity.Auditing;
import app.zaguan.identity.OrganizationFounded;
import app.zaguan.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbering (DOC-3): each type has its series from the first day; a newcomer sets where it begins.
 */
@Service
@Transactional
public class Numbering {

  private static final int HIGHEST = 999_999;
  private static final int LONGEST_PREFIX = 6;
  private static final Pattern PREFIX = Pattern.compile("[A-Z](?:[A-Z0-9-]{0,4}[A-Z])?");

  private final Numbers numbers;
  private final Auditing auditing;

  Numbering(Numbers numbers, Auditing auditing) {
    this.numbers = numbers;
    this.auditing = auditing;
  }

  /** The last number given in a year; none where none was. */
  @Transactional(readOnly = true)
  public Optional<String> last(DocumentType type, int year) {
    return numbers.last(type, year).filter(it -> it.date() != null).map(it -> it.number().text());
  }

  /** How the numbers of each type stand in a year. */
  @Transactional(readOnly = true)
  public List<Series> series(int year) {
    return numbers.series(year);
  }

  /**
   * Chooses what the numbers of a year begin with, and the first of them.
   *
   * @throws Refused where the year has numbers already, or another type has that prefix
   */
  public void begin(DocumentType type, int year, String prefix, int number) {
    var chosen = prefix.strip().toUpperCase(Locale.ROOT);
    if (!PREFIX.matcher(chosen).matches()) {
      throw Refused.at("prefix", "numbering.prefix.malformed", LONGEST_PREFIX);
    }
    var taken = numbers.series(year).stream().filter(it -> it.prefix().equals(chosen)).findFirst();
    if (taken.isPresent() && taken.get().type() != type) {
      throw Refused.at("prefix", "numbering.prefix.taken", chosen);
    }
    begin(type, year, number);
    numbers.rename(type, chosen);
  }

  /**
   * Goes on where another program left off: the next number of a year is this one.
   *
   * @throws Refused where the year has numbers already
   */
  public void begin(DocumentType type, int year, int number) {
    if (number < 1 || number > HIGHEST) {
      throw Refused.at("number", "numbering.out-of-range", HIGHEST);
    }
    if (!numbers.begin(type, year, number)) {
      throw Refused.at("number", "numbering.begun", last(type, year).orElse(""));
    }
    auditing.record(
        "numbering.begun",
        "number_series",
        null,
        Map.of("type", type.name(), "year", year, "number", number));
  }

  @EventListener
  void founded(OrganizationFounded founded) {
    for (var type : DocumentType.values()) {
      numbers.found(type);
    }
  }
}
