package app.zaguan.shared.postal;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads email addresses: one {@code @}, a domain with a dot, nothing that breaks a mail's head. */
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  private EmailAddress() {}

  /** The address as it will be kept, without spaces around it; nothing where it cannot be one. */
  public static Optional<String> read(String typed) {
    var address = typed.strip();
    var right =
        address.length() <= LONGEST
            && SHAPE.matcher(address).matches()
            && !address.contains("..")
            && !address.startsWith(".")
            && !address.contains(".@");
    return right ? Optional.of(address) : Optional.empty();
  }
}
