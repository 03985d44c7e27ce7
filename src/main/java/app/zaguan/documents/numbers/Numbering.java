package app.zaguan.documents.numbers;

import app.zaguan.documents.DocumentType;
import app.zaguan.identity.Auditing;
import app.zaguan.identity.OrganizationFounded;
import app.zaguan.shared.Refused;
import java.util.Map;
import java.util.Optional;
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
