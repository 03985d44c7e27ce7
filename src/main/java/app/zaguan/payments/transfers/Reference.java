package app.zaguan.payments.transfers;

import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;

/**
 * What a payer writes on a transfer so that it is recognised: the creditor reference of ISO 11649,
 * whose check digits tell a slip of the pen. It names the document, and ends in six characters of
 * the attempt's own, none of which is taken for another.
 */
public record Reference(String value) {

  private static final String CLEAR = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int OWN = 6;
  private static final int LONGEST = 21;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  static Reference of(String number, UUID attempt) {
    var letters = number.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    var room = LONGEST - OWN;
    var named = letters.substring(Math.max(0, letters.length() - room)) + own(attempt);
    return new Reference("RF" + check(named) + named);
  }

  /** As it was typed, with or without its spaces. */
  public static String plain(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
  }

  /** Whether the check digits fit. */
  public static boolean isValid(String plain) {
    return plain.matches("RF\\d\\d[0-9A-Z]{1,21}")
        && digits(plain.substring(4) + plain.substring(0, 4)).mod(MODULUS).intValue() == 1;
  }

  /** In groups of four, as people copy it. */
  public static String grouped(String plain) {
    return plain.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String own(UUID attempt) {
    var random = attempt.getLeastSignificantBits();
    var own = new StringBuilder();
    for (var i = 0; i < OWN; i++) {
      own.append(CLEAR.charAt((int) (random >>> (5 * i)) & 31));
    }
    return own.toString();
  }

  private static String check(String named) {
    var rest = digits(named + "RF00").mod(MODULUS).intValue();
    return "%02d".formatted(98 - rest);
  }

  /** Letters are the numbers from 10 on. */
  private static BigInteger digits(String text) {
    var digits = new StringBuilder();
    text.chars().forEach(it -> digits.append(Character.digit(it, 36)));
    return new BigInteger(digits.toString());
  }
}
