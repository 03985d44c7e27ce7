package app.zaguan.documents.numbers;

/**
 * A number in a series: {@code F26/0001}.
 *
 * @param order sorts numbers of one series across years
 */
public record DocumentNumber(String text, long order) {

  private static final long NUMBERS_OF_A_YEAR = 1_000_000_000L;

  static DocumentNumber of(String prefix, int year, int number) {
    return new DocumentNumber(
        "%s%02d/%04d".formatted(prefix, year % 100, number), year * NUMBERS_OF_A_YEAR + number);
  }
}
